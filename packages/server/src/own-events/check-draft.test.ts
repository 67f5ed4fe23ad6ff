import { AdapterError, type FieldError } from '@library-catalyst/core'
import { eventDraftSchema, type EventDraftInput } from '@library-catalyst/core/rest/routes'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { checkDraft } from './check-draft.ts'

const talk: EventDraftInput = { title: 'Talk', start: '2026-11-25T18:00', end: '2026-11-25T19:00' }
const check = (details: Partial<EventDraftInput>) =>
  checkDraft(v.parse(eventDraftSchema, { ...talk, ...details }), 'Europe/Vienna')
function faults(details: Partial<EventDraftInput>): readonly FieldError[] {
  try {
    check(details)
    return []
  } catch (error) {
    if (error instanceof AdapterError && error.code === 'invalid') return error.fields
    throw error
  }
}
const fault = (pointer: string, code: string) => [{ pointer, code }]

test('takes place in the zone of the library, unless it names another', () => {
  expect(check({}).timeZone).toBe('Europe/Vienna')
  expect(check({ timeZone: 'Asia/Kathmandu' }).timeZone).toBe('Asia/Kathmandu')
})

test('an end before the start, or of another kind, is named', () => {
  expect(faults({ end: '2026-11-25T17:59' })).toEqual(fault('/end', 'before-start'))
  expect(faults({ end: '2026-11-26' })).toEqual(fault('/end', 'format'))
  expect(faults({ start: '2026-11-25', end: '2026-11-25' })).toEqual(fault('/end', 'before-start'))
})

test.each([
  'FREQ=DAILY;INTERVAL=2;COUNT=10',
  'FREQ=WEEKLY;BYDAY=WE,FR;UNTIL=20270101',
  'FREQ=MONTHLY;BYDAY=4WE',
  'FREQ=MONTHLY;BYMONTHDAY=-6',
  'FREQ=YEARLY;BYMONTH=11;BYDAY=-1WE',
])('%s can be told from its start', recurrence => {
  expect(faults({ recurrence })).toEqual([])
})

test.each([
  ['no rule', 'every Wednesday'],
  ['a part that breaks a line', 'FREQ=WEEKLY\r\nATTENDEE:mailto:a@b.example'],
  ['several dates in one day', 'FREQ=HOURLY'],
  ['hours of its own', 'FREQ=DAILY;BYHOUR=9,18'],
  ['two ends', 'FREQ=DAILY;COUNT=3;UNTIL=20270101'],
  ['a value that no calendar has', 'FREQ=MONTHLY;BYMONTHDAY=32'],
  ['a start on none of its days', 'FREQ=WEEKLY;BYDAY=TU'],
  ['dates that never come', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
])('a rule with %s is refused', (_, recurrence) => {
  expect(faults({ recurrence })).toEqual(fault('/recurrence', 'rule'))
})

test('an exception for a day on which the series is not is named', () => {
  const exceptions: EventDraftInput['exceptions'] = [
    { date: '2026-12-02', kind: 'cancelled' },
    { date: '2026-12-03', kind: 'cancelled' },
  ]
  expect(faults({ recurrence: 'FREQ=WEEKLY', exceptions })).toEqual(fault('/exceptions/1/date', 'no-such-date'))
  expect(faults({ exceptions })).toEqual(fault('/exceptions', 'no-series'))
})

test('two exceptions for one day, and a date that ends before it begins, are named', () => {
  const date = '2026-12-02'
  expect(
    faults({
      recurrence: 'FREQ=WEEKLY',
      exceptions: [
        { date, kind: 'changed', start: '2026-12-03T18:00', end: '2026-12-03T17:00' },
        { date, kind: 'left-out' },
      ],
    }),
  ).toEqual([...fault('/exceptions/0/end', 'before-start'), ...fault('/exceptions/1/date', 'said-twice')])
})

test('settings of registration that contradict each other are named', () => {
  const registration: EventDraftInput['registration'] = {
    kind: 'native',
    hasWaitingList: true,
    opensAt: '2026-11-20T08:00:00Z',
    opensDaysBefore: 3,
    questions: [
      { id: 'age', label: 'Age', kind: 'choice' },
      { id: 'age', label: 'Age', kind: 'line' },
    ],
  }
  expect(faults({ registration })).toEqual([
    ...fault('/registration/opensDaysBefore', 'said-twice'),
    ...fault('/registration/hasWaitingList', 'no-capacity'),
    ...fault('/registration/questions/0/options', 'required'),
    ...fault('/registration/questions/1/id', 'said-twice'),
  ])
})
