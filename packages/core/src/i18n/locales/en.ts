import type { AdapterErrorCode } from '../../adapter/adapter-error.ts'
import type { AttendanceMode, Energy, EventStatus } from '../../calendar/occurrence.ts'

const status: Record<EventStatus, string> = {
  confirmed: '',
  tentative: 'Not certain yet',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  moved: 'Moved',
}
const attendance: Record<AttendanceMode, string> = { offline: '', online: 'Online', mixed: 'Here and online' }
const energy: Record<Energy, string> = { quiet: 'Quiet', balanced: 'Balanced', lively: 'Lively' }

/** What happened, and what the reader can do about it. */
const failures: Record<AdapterErrorCode, string> = {
  offline: 'The events could not be reached. Check your connection, then try again.',
  unauthorised: 'The library’s calendar asks for a sign-in here. Please tell the library.',
  'not-found': 'This event is not in the calendar any more.',
  conflict: 'Something changed in the meantime. Please try again.',
  invalid: 'This list of events cannot be shown. Please tell the library.',
  'rate-limited': 'Many people are reading just now. Please try again in a minute.',
  upstream: 'The library’s calendar does not answer as it should. Please try again later.',
}

export const en = {
  events: 'Events',
  today: 'Today',
  allDay: 'All day',
  /** A day in the middle of an event that began before it. */
  continues: 'Continues',
  until: (time: string) => `Until ${time}`,
  fromTo: (start: string, end: string) => `${start} to ${end}`,
  joined: (parts: readonly string[]) => parts.join(', '),
  status,
  attendance,
  energy,
  energyLabel: (word: string) => `Energy: ${word}`,
  seatsLeft: (seats: number) => (seats === 0 ? 'Full' : seats === 1 ? '1 place left' : `${seats} places left`),
  /** Behind a time: whose clock it is told by. */
  inZone: (place: string) => `(${place} time)`,
  timesIn: (place: string) => `Times are ${place} time.`,
  loading: 'Loading events',
  noEvents: (days: number) => (days === 1 ? 'No events on this day.' : `No events in these ${days} days.`),
  showMore: 'Show more events',
  eventsAdded: (count: number) => (count === 1 ? '1 more event' : `${count} more events`),
  failures,
  tryAgain: 'Try again',
  lastUpdated: (when: string) => `Last updated ${when}`,
  close: 'Close',
  setupTitle: 'This calendar is not set up yet',
  setupHelp: 'How to set it up',
}
export type Messages = typeof en
