import type { EventStatus, MaterialKind } from '../../calendar/occurrence.ts'

/** What to know about an event that is not simply on. */
const statusNotes: Record<EventStatus, string> = {
  confirmed: '',
  tentative: 'It is not certain yet that it takes place.',
  cancelled: 'This event does not take place.',
  postponed: 'It will be at another time, which is not known yet.',
  moved: 'Its time or its place has changed.',
}
const materials: Record<MaterialKind, string> = {
  recording: 'Recording',
  slides: 'Slides',
  handout: 'Handout',
  takeaways: 'Takeaways',
  other: 'More',
}

/** How often something takes place: what stands in an RFC 5545 RRULE, as far as it can be said in a sentence. */
const series = {
  daily: (every: number) => (every === 1 ? 'Every day' : `Every ${every} days`),
  /** @param days names of weekdays, joined by `and` */
  weekly: (every: number, days: string) => (every === 1 ? `Every ${days}` : `Every ${every} weeks on ${days}`),
  /** @param day of the month, from 1 */
  monthly: (every: number, day: number) =>
    every === 1 ? `On day ${day} of every month` : `Every ${every} months on day ${day}`,
  /** @param which one of `ordinals` */
  monthlyOn: (every: number, which: string, weekday: string) =>
    every === 1 ? `Every ${which} ${weekday} of the month` : `Every ${every} months on the ${which} ${weekday}`,
  ordinals: ['first', 'second', 'third', 'fourth', 'fifth', 'last'] as readonly string[],
  /** @param date day and month */
  yearly: (date: string) => `Every year on ${date}`,
  /** A series whose rule is too odd for a sentence, or not known. */
  several: 'On several dates',
  until: (text: string, date: string) => `${text}, until ${date}`,
  times: (text: string, count: number) => (count === 1 ? `${text}, once` : `${text}, ${count} times`),
  and: (names: readonly string[]) =>
    names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : (names[0] ?? ''),
}

/** One event in full, and how to take it along. */
export const detailsEn = {
  when: 'When',
  where: 'Where',
  organiser: 'Organised by',
  register: 'Register',
  joinOnline: 'Take part online',
  moreOnPage: 'More about this event',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  add: 'Add to your calendar',
  file: 'Calendar file (.ics)',
  allDates: 'All dates (.ics)',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office: 'Outlook for work or school',
  share: 'Share',
  statusNotes,
  /** It has taken place. */
  over: 'This event is over.',
  audience: 'For',
  languages: 'Languages',
  accessibility: 'Accessibility',
  free: 'Free of charge',
  hashtag: 'Hashtag',
  /** The reader's own clock, beside the library's. */
  yourTime: (when: string) => `Your time: ${when}`,
  series,
  /** Heading over the other dates of a series. */
  otherDates: 'Other dates',
  /** Heading over events that are like this one. */
  related: 'More like this',
  /** Heading over what the library published after an event. */
  afterwards: 'From this event',
  materials,
  /** Keep an event in mind, to save several at once: a button that is pressed or not. */
  pick: 'Pick',
}
export type DetailsWords = typeof detailsEn
