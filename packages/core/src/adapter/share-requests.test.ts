import { expect, test, vi } from 'vitest'
import { shareRequests } from './share-requests.ts'

/** A question whose answer the test gives. */
function held() {
  const calls: { signal: AbortSignal; answer(value: string): void }[] = []
  const ask = vi.fn(
    (_: object, { signal }: { signal: AbortSignal }) =>
      new Promise<string>((resolve, reject) => {
        calls.push({ signal, answer: resolve })
        signal.addEventListener('abort', () => reject(signal.reason as Error))
      }),
  )
  return { calls, ask, shared: shareRequests(ask) }
}
const open = () => new AbortController()

test('the same question at the same time is asked once', async () => {
  const { calls, ask, shared } = held()
  const both = Promise.all([shared({ days: 7 }, open()), shared({ days: 7 }, open())])
  calls[0]?.answer('seven')
  expect(await both).toEqual(['seven', 'seven'])
  expect(ask).toHaveBeenCalledTimes(1)
})

test('another question, or the same one later, is asked anew', async () => {
  const { calls, ask, shared } = held()
  const first = shared({ days: 7 }, open())
  void shared({ days: 8 }, open())
  calls[0]?.answer('seven')
  await first
  void shared({ days: 7 }, open())
  expect(ask).toHaveBeenCalledTimes(3)
})

test('one caller that leaves takes nothing from the others', async () => {
  const { calls, shared } = held()
  const leaver = open()
  const left = shared({}, leaver)
  const stays = shared({}, open())
  leaver.abort()
  await expect(left).rejects.toMatchObject({ name: 'AbortError' })
  expect(calls[0]?.signal.aborted).toBe(false)
  calls[0]?.answer('here')
  expect(await stays).toBe('here')
})

test('the last caller that leaves ends the request, and a newcomer starts another', async () => {
  const { calls, ask, shared } = held()
  const leaver = open()
  const left = shared({}, leaver)
  leaver.abort()
  await expect(left).rejects.toMatchObject({ name: 'AbortError' })
  expect(calls[0]?.signal.aborted).toBe(true)
  void shared({}, open())
  expect(ask).toHaveBeenCalledTimes(2)
})
