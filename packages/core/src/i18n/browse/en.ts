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
  attendance: { offline: 'Here', online: 'Online', mixed: 'Here and online' },
  without: (word: string) => `Remove ${word}`,
  clear: 'Clear all',
  found: (count: number) => (count === 1 ? '1 event' : `${count} events`),
  moreOnDay: (count: number) => `+${count} more`,
  nothing: 'No event fits all of this.',
  nothingOnDay: 'Nothing is on that day.',
  relax: (what: string, count: number) =>
    count === 1 ? `Without ${what} there is 1 event.` : `Without ${what} there are ${count} events.`,
  theSearch: (text: string) => `the search for “${text}”`,
}
export type BrowseWords = typeof browseEn
