import { describe, expect, test } from 'vitest'
import type { AdapterError } from '../adapter/adapter-error.ts'
import type { EventQuery } from './event-query.ts'
import { checkQuery, pageTimes, windowOf } from './event-window.ts'

const wrong = (query: EventQuery): readonly string[] => {
  try {
    checkQuery(query)
    return []
  } catch (error) {
    return (error as AdapterError).fields.map(({ pointer, code }) => `${pointer} ${code}`)
  }
}

describe('checkQuery', () => {
  test.each<EventQuery>([
    { days: 1 },
    { days: 400 },
    { start: '2028-02-29', days: 7, limit: 1 },
    { start: '9998-01-01', days: 400, limit: 500 },
  ])('%j can be answered', query => {
    expect(wrong(query)).toEqual([])
  })

  test.each<[EventQuery, string]>([
    [{ start: '2026-02-29', days: 7 }, '/start date'],
    [{ start: '9998-01-02', days: 1 }, '/start range'],
    [{ days: 0 }, '/days range'],
    [{ days: 401 }, '/days range'],
    [{ days: 0.5 }, '/days range'],
    [{ days: Number.NaN }, '/days range'],
    [{ days: 7, limit: 0 }, '/limit range'],
    [{ days: 7, limit: 501 }, '/limit range'],
  ])('%j cannot: %s', (query, problem) => {
    expect(wrong(query)).toEqual([problem])
  })

  test('everything that is wrong is told at once', () => {
    expect(wrong({ start: 'x', days: -1, limit: -1 })).toEqual(['/start date', '/days range', '/limit range'])
  })
})

test('a window begins today unless it says otherwise', () => {
  expect(windowOf({ days: 7 }, '2026-11-24')).toEqual({ start: '2026-11-24', end: '2026-12-01' })
  expect(windowOf({ start: '2027-01-01', days: 1 }, '2026-11-24')).toEqual({ start: '2027-01-01', end: '2027-01-02' })
})

test('today is the date in the zone, not in UTC', () => {
  const { today, window, timeZone } = pageTimes({ days: 1 }, 'Europe/Vienna', Date.parse('2026-11-24T23:30:00Z'))
  expect({ today, window, timeZone }).toEqual({
    today: '2026-11-25',
    window: { start: '2026-11-25', end: '2026-11-26' },
    timeZone: 'Europe/Vienna',
  })
})
