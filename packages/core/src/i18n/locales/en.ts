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
  when: 'When',
  where: 'Where',
  organiser: 'Organised by',
  register: 'Register',
  joinOnline: 'Take part online',
  moreOnPage: 'More about this event',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  /** Taking an event, or the calendar, along. */
  take: {
    add: 'Add to your calendar',
    file: 'Calendar file (.ics)',
    allDates: 'All dates (.ics)',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office: 'Outlook for work or school',
    share: 'Share',
    subscribe: 'Subscribe to these events',
    subscribeHint: 'Your calendar follows these events, and shows what changes.',
    openInCalendar: 'Open in your calendar',
    feedAddress: 'Address of the feed',
    print: 'Print',
    printedOn: (date: string) => `Printed on ${date}`,
  },
  setupTitle: 'This calendar is not set up yet',
  setupHelp: 'How to set it up',
}
export type Messages = typeof en
