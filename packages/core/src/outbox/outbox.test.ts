import { beforeEach, expect, test } from 'vitest'
import { VirtualTime } from '../../test/outbox/virtual-time.ts'
import { AdapterError } from '../adapter/adapter-error.ts'
import { createMemoryStore } from './device-store.ts'
import { exclusivelyByLease } from './exclusively.ts'
import { Outbox } from './outbox.ts'

const start = Date.UTC(2026, 10, 25, 9)
const hour = 3_600_000
const command = { key: 'k1', subject: 'talk', title: 'Evening talk', body: 'Robin' }

let time: VirtualTime
let store: ReturnType<typeof createMemoryStore>
let isOnline: boolean
/** When each attempt was made, in milliseconds from the start. */
let attempts: number[]
/** What happens to the attempts, one after another; then they are answered. */
let outcomes: (() => Promise<string>)[]

beforeEach(() => {
  time = new VirtualTime(start)
  store = createMemoryStore()
  isOnline = true
  attempts = []
  outcomes = []
})

const open = (name = 'tab') =>
  new Outbox<string, string>({
    name: 'harbour',
    store,
    send: () => {
      attempts.push(time.now() - start)
      return outcomes.shift()?.() ?? Promise.resolve('receipt')
    },
    exclusively: exclusivelyByLease(store, time, name),
    clock: time,
    random: () => 0.5,
    isOnline: () => isOnline,
  })
const after = (milliseconds: number) => time.runTo(time.now() + milliseconds)
const fails =
  (code: AdapterError['code'], details = {}) =>
  () =>
    Promise.reject(new AdapterError(code, '', details))
const stateOf = (outbox: Outbox<string, string>) => outbox.records.peek()[0]

test('a command is written down, with its key, before anything is sent', async () => {
  outcomes = [() => store.list('outbox/').then(kept => JSON.stringify(kept))]
  const outbox = open()
  await outbox.add(command)
  await after(0)
  expect(stateOf(outbox)).toMatchObject({ state: 'answered', answer: expect.stringContaining('"key":"k1"') })
})

test('what was typed goes with the answer, and so does its draft', async () => {
  await store.update('draft/talk', () => 'Robin')
  await open().add({ ...command, draft: 'draft/talk' })
  await after(0)
  expect(JSON.stringify(await store.list(''))).not.toContain('Robin')
})

test.each(['offline', 'upstream', 'rate-limited'] as const)(
  'after %s it is sent again, later each time',
  async code => {
    outcomes = [fails(code), fails(code), fails(code)]
    await open().add(command)
    await after(hour)
    expect(attempts).toEqual([0, 1000, 3000, 7000])
  },
)

test.each([
  ['not-found', {}],
  ['unauthorised', {}],
  ['invalid', { fields: [{ pointer: '/email', code: 'format' }] }],
  ['conflict', { fields: [{ pointer: '', code: 'full' }] }],
] as const)('%s is the last word, and gives back what was typed', async (code, details) => {
  outcomes = [fails(code, details)]
  const outbox = open()
  await outbox.add(command)
  await after(hour)
  expect(attempts).toEqual([0])
  expect(stateOf(outbox)).toMatchObject({ state: 'returned', reason: code, body: 'Robin', fields: [], ...details })
})

test('a command that is being carried out at this moment is asked for again', async () => {
  outcomes = [fails('conflict', { fields: [{ pointer: '/Idempotency-Key', code: 'running' }], retryAfter: 1 })]
  const outbox = open()
  await outbox.add(command)
  await after(hour)
  expect(stateOf(outbox)?.state).toBe('answered')
})

test('a server that asks to be left alone is, also when the network comes back', async () => {
  outcomes = [fails('rate-limited', { retryAfter: 120 })]
  const outbox = open()
  await outbox.add(command)
  await after(60_000)
  outbox.resume()
  await after(hour)
  expect(attempts).toEqual([0, 120_000])
})

test('an answer that does not come in twenty seconds is not waited for', async () => {
  outcomes = [() => new Promise(() => undefined)]
  const outbox = open()
  await outbox.add(command)
  await after(20_000)
  expect(outbox.sending.peek()).toBeUndefined()
  expect(stateOf(outbox)).toMatchObject({ state: 'waiting', attempts: 1 })
  await after(hour)
  expect(stateOf(outbox)?.state).toBe('answered')
})

test('without a network nothing is sent, until somebody says that there is one', async () => {
  isOnline = false
  const outbox = open()
  await outbox.add(command)
  await after(hour)
  expect(attempts).toEqual([])
  isOnline = true
  outbox.resume()
  await after(0)
  expect(stateOf(outbox)?.state).toBe('answered')
})

test('what a page left is sent by the next', async () => {
  outcomes = [() => new Promise(() => undefined)]
  const first = open('first')
  await first.add(command)
  await after(0)
  first[Symbol.dispose]()
  const second = open('second')
  second.resume()
  await after(hour)
  expect(stateOf(second)).toMatchObject({ state: 'answered', key: 'k1' })
})

test('two tabs send one command once', async () => {
  let answer = (_: string): void => undefined
  outcomes = [() => new Promise(resolve => (answer = resolve))]
  const [one, other] = [open('one'), open('other')]
  await one.add(command)
  await after(0)
  other.resume()
  await after(10_000)
  answer('receipt')
  await after(hour)
  expect(attempts).toHaveLength(1)
  expect(stateOf(other)?.state).toBe('answered')
})

test('after 47 hours it is given back, because the server would not know it again after 48', async () => {
  isOnline = false
  const outbox = open()
  await outbox.add(command)
  await after(47 * hour)
  isOnline = true
  outbox.resume()
  await after(0)
  expect(attempts).toEqual([])
  expect(stateOf(outbox)).toMatchObject({ state: 'returned', reason: 'too-old', body: 'Robin' })
})

test('what was given back and never taken goes after a week', async () => {
  outcomes = [fails('invalid')]
  const outbox = open()
  await outbox.add(command)
  await after(7 * 24 * hour)
  outbox.resume()
  await after(0)
  expect(await store.list('outbox/')).toEqual([])
})

test('a command can be taken back as long as it was never sent', async () => {
  isOnline = false
  const outbox = open()
  await outbox.add(command)
  expect(await outbox.withdraw('k1')).toBe(true)
  isOnline = true
  outcomes = [fails('offline', { retryAfter: 600 })]
  await outbox.add(command)
  await after(1000)
  expect(await outbox.withdraw('k1')).toBe(false)
})

test('one key is one command', async () => {
  isOnline = false
  const outbox = open()
  await outbox.add(command)
  await outbox.add({ ...command, body: 'Somebody else' })
  expect(outbox.records.peek()).toMatchObject([{ body: 'Robin' }])
})

test('a device that keeps nothing is told to whoever sends, and nothing is sent', async () => {
  store.update = () => Promise.reject(new Error('full'))
  await expect(open().add(command)).rejects.toThrow('full')
  await after(hour)
  expect(attempts).toEqual([])
})
