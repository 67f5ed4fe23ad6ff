import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expandFeed, readFeed } from '@library-catalyst/adapters/ical'
import { expect, test } from 'vitest'
import { calendarOf } from './calendar-of.ts'

type Row = readonly [start: string, rule: string, from: string, to: string, count: number, first: readonly number[]]

const packed = readFileSync(new URL('rule-table.json.gz', import.meta.url))
const table: readonly Row[] = JSON.parse(gunzipSync(packed).toString())

/**
 * Where dateutil is wrong about a week that lies in two years. RFC 5545 section 3.3.10: week 1 "is the first week that
 * contains at least four (4) days in that calendar year", and a negative number counts from the last week.
 */
const explained = new Map([
  [
    'FREQ=YEARLY;BYWEEKNO=-52,-6,6;BYDAY=MO,TU,FR;UNTIL=20251010T103000',
    '2025 has 52 weeks, so -52 is its week 1, which begins on Monday 2024-12-30; dateutil looks for 1, not for -52',
  ],
  [
    'FREQ=YEARLY;BYWEEKNO=17,18,52;BYDAY=SA,SU,FR,TU;BYHOUR=16;WKST=SU',
    'With weeks from Sunday 2026 begins on 4 January, so that 2026-12-27 to 2027-01-02 is its week 52; dateutil says 53',
  ],
  [
    'FREQ=YEARLY;BYWEEKNO=-53,-39,-22,-7;BYMONTHDAY=8,26,29;BYMINUTE=9,16,42;WKST=MO',
    '2032 has 53 weeks, so -53 is its week 1, which begins on Monday 2031-12-29; dateutil looks for 1, not for -53',
  ],
  [
    'FREQ=YEARLY;BYWEEKNO=-15,8,53;BYDAY=FR,SU;WKST=SA;UNTIL=20030629T080000',
    'With weeks from Saturday 1997 begins on 4 January and has 52 weeks up to 1998-01-02; dateutil says 53',
  ],
])

test('2,000 random rules have the instances that dateutil gives them, but for four that it gets wrong', () => {
  const differences = table.filter(([start, rule, from, to, count, first]) => {
    const found = secondsOf(start, rule, from, to)
    return found.length !== count || first.some((seconds, at) => found[at] !== seconds)
  })
  expect(table).toHaveLength(2000)
  expect(differences.map(([, rule]) => rule)).toEqual([...explained.keys()])
})

function secondsOf(start: string, rule: string, from: string, to: string): readonly number[] {
  const feed = readFeed(calendarOf(`DTSTART:${start}`, `RRULE:${rule}`))
  const { occurrences } = expandFeed(feed, { start: from, end: to }, { timeZone: 'UTC' })
  return occurrences.map(({ startInstant }) => Date.parse(startInstant) / 1000)
}
