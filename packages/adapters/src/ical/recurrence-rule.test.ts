import { expect, test } from 'vitest'
import { parseRule } from './recurrence-rule.ts'

for (const [text, part] of [
  ['', 'FREQ'],
  ['FREQ=FORTNIGHTLY', 'FREQ'],
  ['FREQ=DAILY;INTERVAL=0', 'INTERVAL'],
  ['FREQ=DAILY;COUNT=0', 'COUNT'],
  ['FREQ=DAILY;COUNT=some', 'COUNT'],
  ['FREQ=DAILY;UNTIL=20260230', 'UNTIL'],
  ['FREQ=YEARLY;BYMONTH=13', 'BYMONTH'],
  ['FREQ=YEARLY;BYWEEKNO=0', 'BYWEEKNO'],
  ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY'],
  ['FREQ=MONTHLY;BYDAY=0MO', 'BYDAY'],
  ['FREQ=MONTHLY;BYDAY=XX', 'BYDAY'],
  ['FREQ=MONTHLY;BYSETPOS=0', 'BYSETPOS'],
  ['FREQ=DAILY;BYHOUR=24', 'BYHOUR'],
  ['FREQ=WEEKLY;WKST=1', 'WKST'],
  ['RSCALE=HEBREW;FREQ=YEARLY', 'RSCALE'],
  ['RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD', 'SKIP'],
  [`FREQ=DAILY;BYDAY=${'MO,'.repeat(2000)}MO`, 'it is too long'],
] as const) {
  test(`${text.slice(0, 60) || 'nothing'} cannot be read: ${part}`, () => {
    expect(() => parseRule(text)).toThrow(new RangeError(part))
  })
}

test('each value counts once', () => {
  const { byMonth, byDay } = parseRule('FREQ=YEARLY;BYMONTH=3,1,3;BYDAY=MO,1MO,MO')
  expect(byMonth).toEqual([1, 3])
  expect(byDay).toEqual([
    { weekday: 0, ordinal: 0 },
    { weekday: 0, ordinal: 1 },
  ])
})

test('a number before a weekday has a meaning in months and years only', () => {
  expect(parseRule('FREQ=WEEKLY;BYDAY=2MO').byDay).toEqual([{ weekday: 0, ordinal: 0 }])
  expect(parseRule('FREQ=YEARLY;BYWEEKNO=3;BYDAY=2MO').byDay).toEqual([{ weekday: 0, ordinal: 0 }])
})

test('parts that nobody knows are passed over', () => {
  expect(parseRule('FREQ=DAILY;X-NAME=1;').interval).toBe(1)
})
