import { fixtures } from '@library-catalyst/core/testing'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMemoryAdapter } from './memory-adapter.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T09:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

const unhurried = () => ({ signal: new AbortController().signal })
const { occurrences, timeZone } = fixtures

test('it waits as long as it is told before it answers', async () => {
  const { calendar } = createMemoryAdapter({ occurrences, timeZone, delay: 300 })
  const answered = vi.fn()
  void calendar.list({ days: 7 }, unhurried()).then(answered)
  await vi.advanceTimersByTimeAsync(299)
  expect(answered).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(answered).toHaveBeenCalledOnce()
})

test('an aborted wait leaves no timer behind', async () => {
  const { calendar } = createMemoryAdapter({ occurrences, timeZone, delay: 300 })
  const controller = new AbortController()
  const outcome = expect(calendar.list({ days: 7 }, controller)).rejects.toMatchObject({ name: 'AbortError' })
  controller.abort()
  await outcome
  expect(vi.getTimerCount()).toBe(0)
})

test('a signal that lives on keeps no listener of a call that has ended', async () => {
  const { calendar } = createMemoryAdapter({ occurrences, timeZone })
  const { signal } = new AbortController()
  const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')]
  const call = calendar.get('zines', { signal })
  await vi.runAllTimersAsync()
  await call
  expect(removed.mock.calls).toEqual(added.mock.calls)
})

test("the device's clock counts unless another is given", async () => {
  const { calendar } = createMemoryAdapter({ occurrences, timeZone })
  const call = calendar.list({ days: 1 }, unhurried())
  await vi.runAllTimersAsync()
  expect(await call).toMatchObject({ today: '2026-11-24', warnings: [] })
})
