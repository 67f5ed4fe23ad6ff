import type { BrowseWords } from './en.ts'

/** Not yet reviewed by a native speaker. */
export const browseDe: BrowseWords = {
  view: 'Ansicht',
  views: { list: 'Liste', cards: 'Karten', month: 'Monat', week: 'Woche', day: 'Tag' },
  back: 'Früher',
  ahead: 'Später',
  search: 'Veranstaltungen suchen',
  filters: count => (count === 0 ? 'Filter' : `Filter (${count})`),
  facets: {
    branch: 'Zweigstelle',
    audience: 'Für wen',
    category: 'Thema',
    language: 'Sprache',
    attendanceMode: 'Vor Ort oder online',
    accessibilityFeature: 'Barrierefreiheit',
    energy: 'Stimmung',
    status: 'Stand',
  },
  traits: { free: 'Kostenlos', places: 'Plätze frei', materials: 'Vergangene, mit Materialien' },
  attendance: { offline: 'Vor Ort', online: 'Online', mixed: 'Vor Ort und online' },
  without: word => `${word} entfernen`,
  clear: 'Alles zurücksetzen',
  found: count => (count === 1 ? '1 Veranstaltung' : `${count} Veranstaltungen`),
  moreOnDay: count => `+${count} weitere`,
  nothing: 'Nichts passt zu allem, was gewählt ist.',
  nothingOnDay: 'An diesem Tag ist nichts geplant.',
  relax: (what, count) =>
    count === 1 ? `Ohne ${what} gibt es 1 Veranstaltung.` : `Ohne ${what} gibt es ${count} Veranstaltungen.`,
  theSearch: text => `die Suche nach „${text}“`,
}
