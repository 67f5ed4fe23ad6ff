import { expect, test } from 'vitest'
import { icalLimits } from './limits.ts'
import { readFeed } from './read-feed.ts'

const start = 'DTSTART:20260105T100000Z'
const read = (...lines: readonly string[]) => readFeed(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'))
const warned = ({ warnings }: ReturnType<typeof readFeed>) => warnings.map(({ code, subject }) => [code, subject])

test('a broken event costs that event, and the warning names it', () => {
  const feed = read(
    'BEGIN:VEVENT',
    'UID:bad',
    'DTSTART:soon',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:good',
    start,
    'END:VEVENT',
  )
  expect(feed.series.map(({ id }) => id)).toEqual(['good'])
  expect(warned(feed)).toEqual([['broken-event', 'bad']])
})

test('an event that never ends is lost, and the next one is not', () => {
  const feed = read('BEGIN:VEVENT', 'UID:open', start, 'BEGIN:VEVENT', 'UID:good', start, 'END:VEVENT')
  expect(feed.series.map(({ id }) => id)).toEqual(['good'])
  expect(warned(feed)).toEqual([['broken-event', 'open']])
})

test('an alarm that never ends does not swallow the events after it', () => {
  const feed = read(
    'BEGIN:VEVENT',
    'UID:a',
    start,
    'BEGIN:VALARM',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:b',
    start,
    'END:VEVENT',
  )
  expect(feed.series.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('to-dos and journals are not events', () => {
  expect(read('BEGIN:VTODO', 'UID:a', start, 'END:VTODO', 'BEGIN:VJOURNAL', start, 'END:VJOURNAL').series).toEqual([])
})

test('the calendar has a name, and may have a zone', () => {
  expect(read('X-WR-CALNAME:Books\\, and more', 'X-WR-TIMEZONE:Europe/Vienna')).toMatchObject({
    name: 'Books, and more',
    timeZone: 'Europe/Vienna',
  })
})

test('a part of a zone that cannot be read is told', () => {
  expect(
    warned(read('BEGIN:VTIMEZONE', 'TZID:Ours', 'BEGIN:STANDARD', 'TZOFFSETTO:noon', 'END:STANDARD', 'END:VTIMEZONE')),
  ).toEqual([['broken-zone', 'Ours']])
})

for (const text of [
  '',
  'Not found',
  '<!DOCTYPE html><p>BEGIN:VCALENDAR</p>',
  '{"error":"login"}',
  'BEGIN:VCARD\r\nEND:VCARD\r\n',
]) {
  test(`“${text.slice(0, 15)}” is no calendar`, () => {
    expect(() => readFeed(text)).toThrow(expect.objectContaining({ code: 'upstream' }))
  })
}

test('events above the limit are left out, and counted', () => {
  const many = Array.from({ length: icalLimits.events + 2 }, (_, at) => `BEGIN:VEVENT\nUID:${at}\n${start}\nEND:VEVENT`)
  const feed = read(...many)
  expect(feed.series).toHaveLength(icalLimits.events)
  expect(feed.warnings).toEqual([
    { code: 'too-many-events', message: `2 events after the first ${icalLimits.events} are left out` },
  ])
})
