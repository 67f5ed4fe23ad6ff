/** One sentence of RFC 5545 (or of our policy), a feed that puts it to the test, and what is right. */
export interface ConformanceCase {
  readonly name: string
  /** Section, and the words that decide. */
  readonly rfc: string
  readonly feed: string | Uint8Array
  readonly window: { readonly start: string; readonly end: string }
  /** The library's zone; UTC if left out. */
  readonly timeZone?: string
  /** What is compared: when each begins (UTC, or the date), when it begins and ends, or its title as well. */
  readonly shows: 'start' | 'span' | 'title'
  /** Worked out by hand from the RFC; sorted. */
  readonly expected: readonly string[]
}

export const newYork = zone(
  'America/New_York',
  ['-0500', '-0400', '1SU;BYMONTH=4'],
  ['-0400', '-0500', '-1SU;BYMONTH=10'],
)
/** The rules of the United States since 2007. */
export const newYorkNow = zone(
  'America/New_York',
  ['-0500', '-0400', '2SU;BYMONTH=3'],
  ['-0400', '-0500', '1SU;BYMONTH=11'],
)
export const berlin = zone('Europe/Berlin', ['+0100', '+0200', '-1SU;BYMONTH=3'], ['+0200', '+0100', '-1SU;BYMONTH=10'])

type Change = readonly [from: string, to: string, day: string]

/** A VTIMEZONE whose clocks change at two (to summer) and at two or three (to winter), as there. */
export function zone(name: string, summer: Change, winter: Change): string {
  const winterHour = name.startsWith('Europe') ? '03' : '02'
  return lines(
    'BEGIN:VTIMEZONE',
    `TZID:${name}`,
    ...observance('DAYLIGHT', '19700101T020000', summer),
    ...observance('STANDARD', `19700101T${winterHour}0000`, winter),
    'END:VTIMEZONE',
  )
}

function observance(kind: string, start: string, [from, to, day]: Change): readonly string[] {
  const rule = `RRULE:FREQ=YEARLY;BYDAY=${day}`
  return [`BEGIN:${kind}`, `DTSTART:${start}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, rule, `END:${kind}`]
}

export function event(...properties: readonly string[]): string {
  return lines(
    'BEGIN:VEVENT',
    ...(properties.some(line => /^uid/i.test(line)) ? [] : ['UID:e']),
    ...properties,
    'END:VEVENT',
  )
}

export function calendar(...components: readonly string[]): string {
  return lines('BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test') + components.join('') + lines('END:VCALENDAR')
}

export function lines(...texts: readonly string[]): string {
  return texts.map(text => `${text}\r\n`).join('')
}

/** Days of one month at one time: `at('1997-09', '13:00Z', 2, 5)`. */
export function at(month: string, clock: string, ...days: readonly number[]): readonly string[] {
  return days.map(day => `${month}-${String(day).padStart(2, '0')}T${clock}`)
}
