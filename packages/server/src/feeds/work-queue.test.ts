import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createWorkQueue } from './work-queue.ts'

test('runs no more tasks at once than its width', async () => {
  const run = createWorkQueue(2)
  let [running, most] = [0, 0]
  const task = async () => {
    most = Math.max(most, ++running)
    await setTimeout(1)
    running--
  }
  await Promise.all(Array.from({ length: 9 }, () => run(task)))
  expect(most).toBe(2)
})

test('refuses a task if too many wait already', async () => {
  const run = createWorkQueue(1, 1)
  let end = () => {}
  const running = run(() => new Promise<void>(resolve => (end = resolve)))
  const waiting = run(() => Promise.resolve('done'))
  await expect(run(() => Promise.resolve())).rejects.toMatchObject({ code: 'offline', retryAfter: 10 })
  end()
  await running
  expect(await waiting).toBe('done')
})

test('a task that fails gives its place to the next', async () => {
  const run = createWorkQueue(1)
  const failing = run(() => Promise.reject(new Error('no')))
  const next = run(() => Promise.resolve('done'))
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('done')
})
