import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LogEntry } from '../log.ts'
import { startSweeping } from './start-sweeping.ts'

const nothing = { lapsedOffers: 0, unconfirmed: 0, accessNeeds: 0, answers: 0 }
const now = () => Date.UTC(2026, 10, 25, 9)
let logged: LogEntry[]

beforeEach(() => {
  logged = []
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

const start = (sweep: (at: string) => Promise<typeof nothing>) =>
  startSweeping({ sweep }, now, entry => logged.push(entry))

test('sweeps once a minute until it is stopped, and says how much there was', async () => {
  const asked: string[] = []
  const sweeping = start(at => {
    asked.push(at)
    return Promise.resolve({ ...nothing, accessNeeds: asked.length === 2 ? 3 : 0 })
  })
  await vi.advanceTimersByTimeAsync(120_000)
  await sweeping.stop()
  await vi.advanceTimersByTimeAsync(120_000)
  expect(asked).toEqual(['2026-11-25T09:00:00Z', '2026-11-25T09:00:00Z'])
  expect(logged).toEqual([{ level: 'info', event: 'swept', ...nothing, accessNeeds: 3 }])
})

test('goes on after a failure, which is logged without its message', async () => {
  let times = 0
  const sweeping = start(() => (++times === 1 ? Promise.reject(new RangeError('planted')) : Promise.resolve(nothing)))
  await vi.advanceTimersByTimeAsync(120_000)
  await sweeping.stop()
  expect(times).toBe(2)
  expect(logged).toEqual([{ level: 'error', event: 'sweep-broke', code: 'RangeError' }])
})

test('is stopped once the last sweep has ended', async () => {
  let end = () => {}
  const sweeping = start(
    () =>
      new Promise(resolve => {
        end = () => resolve(nothing)
      }),
  )
  await vi.advanceTimersByTimeAsync(60_000)
  const stopped = vi.fn<() => void>()
  const stopping = sweeping.stop().finally(stopped)
  await vi.advanceTimersByTimeAsync(1000)
  expect(stopped).not.toHaveBeenCalled()
  end()
  await stopping
})
