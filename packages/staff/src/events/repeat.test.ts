import { expect, test } from 'vitest'
import { readRepeat, writeRepeat } from './repeat.ts'

const start = '2026-12-01T18:00'
const write = (kind: string, until = '', rule = '') => writeRepeat({ kind, until, rule }, start)

test.each([
  ['weekly', '2026-12-29', 'FREQ=WEEKLY;UNTIL=20261229'],
  ['fortnightly', '', 'FREQ=WEEKLY;INTERVAL=2'],
  ['monthly', '2027-06-30', 'FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270630'],
])('%s until %s is %s, and is read as the same again', (kind, until, rule) => {
  expect(write(kind, until)).toBe(rule)
  expect(readRepeat(rule, start)).toMatchObject({ kind, until })
})

test('the same day of the week in a fifth week is the last one of the month', () => {
  expect(writeRepeat({ kind: 'monthly', until: '', rule: '' }, '2026-12-29')).toBe('FREQ=MONTHLY;BYDAY=-1TU')
})

test('what does not repeat has no rule', () => {
  expect(write('never', '2026-12-29')).toBeUndefined()
  expect(readRepeat(undefined, start).kind).toBe('never')
})

test.each(['FREQ=DAILY;COUNT=3', 'FREQ=WEEKLY;BYDAY=TU,TH', 'FREQ=MONTHLY;BYDAY=2TU'])(
  '%s is shown as it is, for the form has no words for it',
  rule => {
    expect(readRepeat(rule, start)).toEqual({ kind: 'custom', rule, until: '' })
    expect(write('custom', '', rule)).toBe(rule)
  },
)
