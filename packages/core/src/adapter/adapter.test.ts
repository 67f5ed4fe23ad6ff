import { expect, test } from 'vitest'
import type { Adapter, CalendarAdapter, CalendarPort } from './adapter.ts'

const signal = AbortSignal.abort()

test('a port that may be missing has to be asked for', () => {
  const adapter: Adapter = { name: 'bare' }
  // @ts-expect-error: there may be no calendar
  const ask = () => adapter.calendar.list({ days: 7 }, { signal })
  expect(ask).toThrow(TypeError)
})

test('an adapter that has a calendar is an adapter', () => {
  const port: CalendarPort = { list: () => Promise.reject(signal.reason), get: () => Promise.reject(signal.reason) }
  const adapter: CalendarAdapter = { name: 'full', calendar: port }
  expect((adapter satisfies Adapter).calendar).toBe(port)
})

test('every call says how it can be called off, and how many days it wants', () => {
  const port = {} as CalendarPort
  const calls = [
    // @ts-expect-error: a signal is missing
    () => port.list({ days: 7 }),
    // @ts-expect-error: a number of days is missing
    () => port.list({}, { signal }),
    // @ts-expect-error: a signal is missing
    () => port.get('a'),
  ]
  expect(calls).toHaveLength(3)
})
