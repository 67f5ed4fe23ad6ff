import { type Occurrence, writeCalendar } from '@library-catalyst/core'

export interface EventFile {
  readonly name: string
  readonly text: string
}

export interface EventFileOptions {
  /** What a program calls the calendar, if it makes a new one of the file. */
  readonly calendar: string
  /** Of the page. */
  readonly host: string
  /** Epoch milliseconds. */
  readonly now: number
  /** All dates of the series, and not this one alone. */
  readonly wholeSeries: boolean
}

/** An iCalendar file, named after the first of the events. */
export function eventFile(
  events: readonly Occurrence[],
  { calendar, host, now, wholeSeries }: EventFileOptions,
): EventFile {
  return {
    name: `${fileName(events[0]?.title ?? '')}.ics`,
    text: writeCalendar(events, { name: calendar, host: host || 'localhost', now, wholeSeries }),
  }
}

/** Letters and digits of any script: what every file system takes. */
function fileName(title: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const name = words.join('-')
  return /^.{1,60}/u.exec(name)?.[0] ?? 'event'
}
