import { AdapterError, type DateRange, type Occurrence } from '@library-catalyst/core'
import { expandFeed, icalLimits, readFeed } from '@library-catalyst/adapters/ical'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { conformanceCases } from './conformance-cases.ts'

/** `CATALYST_PROVE=1` runs the long form. */
const runs = process.env['CATALYST_PROVE'] === '1' ? 10_000 : 500

const cases = Object.values(conformanceCases)
  .flat()
  .map(({ feed, window }) => ({ feed: typeof feed === 'string' ? new TextEncoder().encode(feed) : feed, window }))

/** The first and the last dates that such a feed may be asked for. */
const extremes: readonly DateRange[] = [
  { start: '1970-01-01', end: '1970-01-28' },
  { start: '9998-12-01', end: '9998-12-28' },
]

const words = fc.constantFrom(
  'BEGIN:VEVENT\r\n', 'END:VEVENT\r\n', 'BEGIN:VCALENDAR\r\n', 'END:VTIMEZONE\r\n', '\r\n ', ';', ':', ',', '"', '\\',
  'RRULE:FREQ=SECONDLY\r\n', 'RRULE:FREQ=YEARLY;BYDAY=-53SU;BYSETPOS=-366\r\n', 'COUNT=999999999', 'UNTIL=99991231T235959Z',
  'RDATE;VALUE=PERIOD:00010101T000000Z/99991231T235959Z\r\n', 'DTSTART:00010101T000000\r\n', 'DTSTART;VALUE=DATE:99991231\r\n',
  'DURATION:P999999W\r\n', 'DURATION:-PT999999999S\r\n', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20260101T000000Z\r\n',
  'INTERVAL=1000000;', 'TZOFFSETTO:+9959\r\n', 'TZID=Nowhere/At_All', 'EXDATE;VALUE=DATE:', 'BYHOUR=0,1,2,3;BYMINUTE=0,1,2;',
  'CLASS:PRIVATE\r\n', 'DESCRIPTION:<p>&#x110000;&#0;<a href="https://x.example', '\u0000', '\uFEFF', '9999999999',
) // prettier-ignore

/** Put a word in, cut a stretch out, double one, or change a byte. */
const mutation = fc.record({
  at: fc.noBias(fc.nat(4000)),
  length: fc.nat(60),
  kind: fc.constantFrom('insert', 'cut', 'double', 'byte'),
  word: words,
  byte: fc.nat(255),
})

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never

function mutate(feed: Uint8Array, { at, length, kind, word, byte }: Mutation): Uint8Array {
  const from = at % (feed.length + 1)
  const [head, middle, tail] = [
    feed.subarray(0, from),
    feed.subarray(from, from + length),
    feed.subarray(from + length),
  ]
  if (kind === 'cut') return joined(head, tail)
  if (kind === 'double') return joined(head, middle, middle, tail)
  if (kind === 'byte') return joined(head, Uint8Array.of(byte), feed.subarray(from + 1))
  return joined(head, new TextEncoder().encode(word), middle, tail)
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap(part => [...part]))

const mutated = fc.tuple(
  fc.constantFrom(...cases),
  fc.array(mutation, { minLength: 1, maxLength: 6 }),
  fc.constantFrom(undefined, undefined, ...extremes),
)

test(`${runs} mutated feeds: no error but AdapterError, and no more steps than the limits allow`, () => {
  let shown = 0
  const property = fc.property(mutated, ([{ feed, window }, mutations, extreme]) => {
    const answer = answerOf(mutations.reduce(mutate, feed), extreme ?? window)
    if (!answer) return
    if (answer.occurrences.length > 0) shown++
    expect(answer.steps).toBeLessThan(icalLimits.stepsPerExpansion + 2 * icalLimits.stepsPerSeries)
    expect(answer.occurrences.length).toBeLessThanOrEqual(icalLimits.occurrencesPerExpansion)
    answer.occurrences.slice(0, 20).forEach(expectWellFormed)
  })
  fc.assert(property, { numRuns: runs, seed: 5545 })
  expect(shown, 'feeds that still show something').toBeGreaterThan(runs / 10)
}, 600_000)

function expectWellFormed({ id, title, start, end }: Occurrence): void {
  expect(id).toMatch(/^[A-Za-z0-9._:@~-]+$/)
  expect(title).not.toBe('')
  expect(start).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/)
  expect(end >= start, `${start} to ${end}`).toBe(true)
}

function answerOf(feed: Uint8Array, window: DateRange) {
  try {
    return expandFeed(readFeed(feed), window, { timeZone: 'Europe/Berlin' })
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error
    return undefined
  }
}
