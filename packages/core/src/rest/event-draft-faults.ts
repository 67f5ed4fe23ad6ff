import type { FieldError } from '../adapter/adapter-error.ts'
import { ruleParts } from '../calendar/recurrence-rule.ts'
import { isAllDay, type WallTime } from '../time/iso-date.ts'
import type { DateException, EventDraft, RegistrationSettings } from './event-draft-schema.ts'

/** What a rule of a library's own event may say. One date a day at most: a date is known by its day. */
const ruleNames = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS']
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']

/** What is wrong in fields that each fit, and do not fit together. Empty if all is well. */
export function eventDraftFaults(draft: EventDraft): readonly FieldError[] {
  const { start, end, recurrence, exceptions, registration } = draft
  return [
    ...spanFaults('', start, end),
    ...ruleFaults(recurrence),
    ...(recurrence === undefined && exceptions.length > 0 ? [{ pointer: '/exceptions', code: 'no-series' }] : []),
    ...exceptions.flatMap((exception, index) => exceptionFaults(exception, index, draft)),
    ...registrationFaults(registration),
  ]
}

/** @param settings at `/registration` */
export function registrationFaults(settings: RegistrationSettings): readonly FieldError[] {
  if (settings.kind !== 'native') return []
  const { opensAt, opensDaysBefore, closesAt, closesMinutesBefore, questions, capacity, hasWaitingList } = settings
  return [
    ...(opensAt !== undefined && opensDaysBefore !== undefined ? at('opensDaysBefore', 'said-twice') : []),
    ...(closesAt !== undefined && closesMinutesBefore !== undefined ? at('closesMinutesBefore', 'said-twice') : []),
    ...(opensAt !== undefined && closesAt !== undefined && closesAt <= opensAt ? at('closesAt', 'before-start') : []),
    ...(hasWaitingList && capacity === undefined ? at('hasWaitingList', 'no-capacity') : []),
    ...questions.flatMap(({ id, kind, options }, index) => [
      ...(questions.findIndex(one => one.id === id) < index ? at(`questions/${index}/id`, 'said-twice') : []),
      ...((kind === 'choice' || kind === 'several') === (options === undefined)
        ? at(`questions/${index}/options`, options ? 'unknown' : 'required')
        : []),
    ]),
  ]
}

const at = (field: string, code: string): readonly FieldError[] => [{ pointer: `/registration/${field}`, code }]

function spanFaults(pointer: string, start: WallTime, end: WallTime): readonly FieldError[] {
  if (isAllDay(start) !== isAllDay(end)) return [{ pointer: `${pointer}/end`, code: 'format' }]
  const isBefore = isAllDay(start) ? end <= start : end < start
  return isBefore ? [{ pointer: `${pointer}/end`, code: 'before-start' }] : []
}

function ruleFaults(recurrence: string | undefined): readonly FieldError[] {
  if (recurrence === undefined) return []
  const parts = ruleParts(recurrence)
  const fits =
    parts !== undefined &&
    [...parts.keys()].every(name => ruleNames.includes(name)) &&
    frequencies.includes(parts.get('FREQ') ?? '') &&
    !(parts.has('COUNT') && parts.has('UNTIL'))
  return fits ? [] : [{ pointer: '/recurrence', code: 'rule' }]
}

function exceptionFaults(exception: DateException, index: number, draft: EventDraft): readonly FieldError[] {
  const pointer = `/exceptions/${index}`
  const isSaidTwice = draft.exceptions.findIndex(({ date }) => date === exception.date) < index
  const twice = isSaidTwice ? [{ pointer: `${pointer}/date`, code: 'said-twice' }] : []
  if (exception.kind !== 'changed') return twice
  const { date, start = date + draft.start.slice(10), end } = exception
  if (isAllDay(start) !== isAllDay(draft.start)) return [...twice, { pointer: `${pointer}/start`, code: 'format' }]
  return end === undefined ? twice : [...twice, ...spanFaults(pointer, start, end)]
}
