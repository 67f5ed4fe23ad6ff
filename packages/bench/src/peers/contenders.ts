export interface Contender {
  readonly name: string
  /** The source of its page. */
  readonly page: URL
  /** It and the signals that it uses have to share one Preact, the one that it asks for: 10. */
  readonly usesOlderPreact?: boolean
}

export const floor: Contender = {
  name: 'hand-written DOM',
  page: new URL('./pages/hand-written.ts', import.meta.url),
}

/** In the order of the tables. */
export const contenders: readonly Contender[] = [
  { name: 'Library Catalyst', page: new URL('./pages/catalyst.ts', import.meta.url) },
  { name: 'FullCalendar 7.1.0', page: new URL('./pages/full-calendar.ts', import.meta.url) },
  { name: 'Schedule-X 4.9.1', page: new URL('./pages/schedule-x.ts', import.meta.url), usesOlderPreact: true },
  { name: 'EventCalendar 5.15.0', page: new URL('./pages/event-calendar.ts', import.meta.url) },
  floor,
]

/** Those that have no list, or no calendar: for features, not for figures. */
export const furtherPeers: readonly Contender[] = [
  { name: 'Toast UI Calendar 2.1.3', page: new URL('./pages/toast-ui.ts', import.meta.url) },
  { name: 'add-to-calendar-button 2.15.0', page: new URL('./pages/add-to-calendar-button.ts', import.meta.url) },
]
