import type { ZoneAbroad } from './programme/item.ts'

export const timeZone = 'Europe/London'

/** The library's zone, and those that its guests speak from. */
export type Zone = typeof timeZone | ZoneAbroad

interface Observance {
  readonly kind: 'DAYLIGHT' | 'STANDARD'
  readonly name: string
  /** The first time that it began under its rule, on the clock before. */
  readonly start: string
  readonly rule?: string
  readonly from: string
  readonly to: string
}

/** The rules in force: since 1996 in London, since 2007 in New York. */
const zones: Readonly<Record<Zone, readonly Observance[]>> = {
  'Europe/London': [
    observance('DAYLIGHT', 'BST', '19960331T010000', 'BYMONTH=3;BYDAY=-1SU', '+0000', '+0100'),
    observance('STANDARD', 'GMT', '19961027T020000', 'BYMONTH=10;BYDAY=-1SU', '+0100', '+0000'),
  ],
  'America/New_York': [
    observance('DAYLIGHT', 'EDT', '20070311T020000', 'BYMONTH=3;BYDAY=2SU', '-0500', '-0400'),
    observance('STANDARD', 'EST', '20071104T020000', 'BYMONTH=11;BYDAY=1SU', '-0400', '-0500'),
  ],
  'Asia/Singapore': [observance('STANDARD', '+08', '19820101T000000', '', '+0800', '+0800')],
}

export const timeZoneLines: readonly string[] = Object.entries(zones).flatMap(([zone, observances]) => [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  ...observances.flatMap(observanceLines),
  'END:VTIMEZONE',
])

function observance(
  kind: Observance['kind'],
  name: string,
  start: string,
  rule: string,
  from: string,
  to: string,
): Observance {
  return { kind, name, start, from, to, ...(rule !== '' && { rule }) }
}

function observanceLines({ kind, name, start, rule, from, to }: Observance): readonly string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    ...(rule === undefined ? [] : [`RRULE:FREQ=YEARLY;${rule}`]),
    `TZNAME:${name}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `END:${kind}`,
  ]
}
