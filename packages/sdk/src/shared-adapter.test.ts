import { createMemoryAdapter } from '@library-catalyst/adapters/memory'
import { fixtures } from '@library-catalyst/core/testing'
import { expect, test, vi } from 'vitest'
import { deferAdapter } from './shared-adapter.ts'

const ask = (adapter: ReturnType<typeof deferAdapter>) =>
  adapter.calendar?.list({ days: 7 }, { signal: new AbortController().signal })

test('the code of an adapter is asked for with the first call, and once', async () => {
  const load = vi.fn(async () => createMemoryAdapter(fixtures))
  const adapter = deferAdapter('memory', load)
  expect(load).not.toHaveBeenCalled()
  await ask(adapter)
  const page = await ask(adapter)
  expect(load).toHaveBeenCalledTimes(1)
  expect(page?.items.length).toBeGreaterThan(0)
})

test('code that does not arrive is a failure to reach, and the next call tries again', async () => {
  const load = vi.fn(async () => createMemoryAdapter(fixtures)).mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const adapter = deferAdapter('memory', load)
  await expect(ask(adapter)).rejects.toMatchObject({ name: 'AdapterError', code: 'offline' })
  expect((await ask(adapter))?.items.length).toBeGreaterThan(0)
})

test('a subscription is known once the code is here, if the adapter has any', async () => {
  const memory = createMemoryAdapter(fixtures)
  const subscriptionUrl = () => 'https://a.example/events.ics'
  const adapter = deferAdapter('feed', async () => ({ ...memory, calendar: { ...memory.calendar, subscriptionUrl } }))
  expect(adapter.calendar?.subscriptionUrl?.({ days: 7 })).toBeUndefined()
  await ask(adapter)
  expect(adapter.calendar?.subscriptionUrl?.({ days: 7 })).toBe('https://a.example/events.ics')
  const without = deferAdapter('memory', async () => memory)
  await ask(without)
  expect(without.calendar?.subscriptionUrl?.({ days: 7 })).toBeUndefined()
})

test('elements that ask the same at once share one request', async () => {
  const memory = createMemoryAdapter(fixtures)
  const list = vi.fn(memory.calendar.list)
  const adapter = deferAdapter('memory', async () => ({ ...memory, calendar: { ...memory.calendar, list } }))
  await Promise.all([ask(adapter), ask(adapter)])
  expect(list).toHaveBeenCalledTimes(1)
})

test('whether one can register is known once the code is here', async () => {
  const memory = createMemoryAdapter({ ...fixtures, seats: {} })
  const adapter = deferAdapter('feed', async () => memory)
  expect(adapter.calendar?.registration).toBeUndefined()
  await ask(adapter)
  expect(adapter.calendar?.registration).toBe(memory.calendar.registration)
})
