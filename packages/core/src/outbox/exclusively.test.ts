import { expect, test } from 'vitest'
import { VirtualTime } from '../../test/outbox/virtual-time.ts'
import { createMemoryStore } from './device-store.ts'
import { exclusivelyByLease } from './exclusively.ts'

const never = new AbortController().signal
const setUp = () => {
  const time = new VirtualTime(0)
  const store = createMemoryStore()
  return { time, store, tab: (name: string) => exclusivelyByLease(store, time, name) }
}

test('the second waits until the first is done', async () => {
  const { time, tab } = setUp()
  const done: string[] = []
  const run = (name: string) =>
    tab(name)('outbox', never, async () => {
      done.push(`${name} begins`)
      await time.wait(5000)
      done.push(`${name} ends`)
    })
  void run('one')
  void run('other')
  await time.runTo(60_000)
  expect(done).toEqual(['one begins', 'one ends', 'other begins', 'other ends'])
})

test('a tab that ended without giving its lease back keeps it for a minute', async () => {
  const { time, tab } = setUp()
  void tab('gone')('outbox', never, () => new Promise(() => undefined))
  let at = 0
  void tab('next')('outbox', never, async () => {
    at = time.now()
  })
  await time.runTo(120_000)
  expect(at).toBeGreaterThanOrEqual(60_000)
  expect(at).toBeLessThan(65_000)
})

test('whoever stops waiting does nothing', async () => {
  const { time, tab } = setUp()
  void tab('one')('outbox', never, () => time.wait(10_000))
  const stop = new AbortController()
  let hasRun = false
  const waiting = tab('other')('outbox', stop.signal, async () => {
    hasRun = true
  })
  stop.abort()
  await time.runTo(60_000)
  await waiting
  expect(hasRun).toBe(false)
})

test('what fails gives its lease back', async () => {
  const { time, store, tab } = setUp()
  const failing = tab('one')('outbox', never, () => Promise.reject(new Error('no')))
  await expect(failing).rejects.toThrow('no')
  await time.runTo(0)
  expect(await store.list('lease/')).toEqual([])
})
