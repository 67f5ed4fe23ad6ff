import { type DateRange, type Occurrence, webAddress, writeCalendar } from '@library-catalyst/core'

export interface EventFile {
  readonly name: string
  readonly text: string
}

export interface EventFileOptions {
  /** What it is about: the file is named after it. */
  readonly title: string
  /** What a program calls the calendar, if it makes a new one of the file. */
  readonly calendar: string
  /** Of the page. */
  readonly host: string
  /** Epoch milliseconds. */
  readonly now: number
  /** Where an event that has no page of its own is found again; absolute. */
  readonly pageOf: (occurrence: Occurrence) => string
  /** All dates of the series, and not these alone; `complete` are the days of which they are all known. */
  readonly wholeSeries?: { readonly complete: DateRange | undefined } | undefined
}

/** An iCalendar file, each event in it with an address by which one can come back. */
export function eventFile(
  events: readonly Occurrence[],
  { title, calendar, host, now, pageOf, wholeSeries }: EventFileOptions,
): EventFile {
  const reachable = events.map(event => ({ ...event, url: webAddress(event.url) ?? pageOf(event) }))
  return {
    name: `${fileName(title)}.ics`,
    text: writeCalendar(reachable, {
      name: calendar,
      host: host || 'localhost',
      now,
      wholeSeries: wholeSeries !== undefined,
      complete: wholeSeries?.complete,
    }),
  }
}

/** Letters and digits of any script: what every file system takes. */
function fileName(title: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const name = words.join('-')
  return /^.{1,60}/u.exec(name)?.[0] ?? 'event'
}
