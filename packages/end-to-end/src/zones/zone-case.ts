import table from './zone-table.json' with { type: 'json' }

/** One event of a library, and what must be shown of it. Texts are British English. */
export interface ZoneEvent {
  readonly title: string
  /** What follows `DTSTART` and `DTEND` in the feed. */
  readonly start: string
  readonly end: string
  /** In the details: "Sunday 25 October, 2:00 am to 2:30 am". */
  readonly inFull: string
  /** In a list: the time beside the event, by the date of the heading. */
  readonly days: Readonly<Record<string, string | undefined>>
  /** IANA zones whose clocks differ from the library's when it starts. */
  readonly elsewhere: readonly string[]
}

/** A library in one zone, around one change of clocks; written by make-zone-table.py. */
export interface ZoneCase {
  /** IANA zone of the library. */
  readonly library: string
  readonly change: string
  /** A day before the change. */
  readonly now: string
  /** Where the library is, at that moment. */
  readonly today: string
  readonly events: readonly ZoneEvent[]
}

export const zoneCases = table as readonly ZoneCase[]

/** The feed of such a library. */
export function zoneFeed({ events }: ZoneCase): string {
  const lines = events.flatMap(({ title, start, end }) => [
    'BEGIN:VEVENT',
    `UID:${title.toLowerCase().replaceAll(' ', '-')}@library.example`,
    'DTSTAMP:20260901T000000Z',
    `SUMMARY:${title}`,
    `DTSTART${start}`,
    `DTEND${end}`,
    'END:VEVENT',
  ])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Zones//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n')
}
