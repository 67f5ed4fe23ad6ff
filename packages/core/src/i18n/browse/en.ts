/** Looking around: views, days, search, filters. */
export const browseEn = {
  view: 'View',
  views: { list: 'List', cards: 'Cards', month: 'Month', week: 'Week', day: 'Day' },
  back: 'Earlier',
  ahead: 'Later',
  search: 'Search events',
  filters: (count: number) => (count === 0 ? 'Filters' : `Filters (${count})`),
  facets: {
    branch: 'Branch',
    audience: 'For whom',
    category: 'Topic',
    language: 'Language',
    attendanceMode: 'Here or online',
    accessibilityFeature: 'Accessibility',
    energy: 'Energy',
    status: 'Status',
  },
  traits: { free: 'Free', places: 'Places left', materials: 'Past, with materials' },
  /** Among the filters: neither cancelled nor moved. */
  asPlanned: 'As planned',
  attendance: { offline: 'Here', online: 'Online', mixed: 'Here and online' },
  without: (word: string) => `Remove ${word}`,
  clear: 'Clear all',
  /** Of a long list of choices, which shows the most common few. */
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  found: (count: number) => (count === 1 ? '1 event' : `${count} events`),
  /** Of more than are here yet. */
  foundSoFar: (count: number) => (count === 1 ? '1 event so far' : `${count} events so far`),
  moreOnDay: (count: number) => `+${count} more`,
  nothing: 'No event fits all of this.',
  /** Under it: where, and for what. */
  searched: (days: string, what: string) => `You looked at ${days}, for ${what}.`,
  nothingOnDay: 'Nothing is on that day.',
  relax: (what: string, count: number) =>
    count === 1 ? `Without ${what} there is 1 event.` : `Without ${what} there are ${count} events.`,
  theSearch: (text: string) => `the search for “${text}”`,
  quoted: (text: string) => `“${text}”`,
  subscribe: 'Subscribe to these events',
  subscribeHint: 'Your calendar follows these events, and shows what changes.',
  openInCalendar: 'Open in your calendar',
  feedAddress: 'Address of the feed',
  print: 'Print',
  printedOn: (date: string) => `Printed on ${date}`,
  /** Opens a small month to choose a date from. */
  pickDate: 'Go to a date',
  monthBack: 'Previous month',
  monthAhead: 'Next month',
  saveShown: (count: number) => (count === 1 ? 'Save this event (.ics)' : `Save these ${count} events (.ics)`),
  /** What a patron has picked, to save together. */
  picks: (count: number) => (count === 1 ? '1 event picked' : `${count} events picked`),
  savePicks: 'Save as a calendar file (.ics)',
  dropPicks: 'Pick none',
}
export type BrowseWords = typeof browseEn
