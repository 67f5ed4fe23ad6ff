import { expect, test, vi } from 'vitest'
import type { Challenge } from './challenge.ts'
import { keyDerivation, toHex } from './derive-key.ts'
import { solveChallenge } from './solve-challenge.ts'
import { answerChallenges, solveInWorker, type WorkerScope } from './solve-in-worker.ts'

const nonce = '000102030405060708090a0b0c0d0e0f'

/** As servers make them: with the beginning of the key of a counter that they chose. */
async function challengeFor(counter: number, { algorithm = 'SHA-256', cost = 1 } = {}): Promise<Challenge> {
  const parameters = { algorithm, cost, keyLength: 32, nonce, salt: 'f0e0d0c0b0a090807060504030201000' }
  const bytes = Uint8Array.from([...Array(16).keys(), 0, 0, counter >> 8, counter & 255])
  const key = await keyDerivation({ parameters: { ...parameters, keyPrefix: '' } })(bytes)
  return { parameters: { ...parameters, keyPrefix: toHex(key).slice(0, 32) } }
}

test.each([
  ['SHA-256', 1],
  ['SHA-256', 3],
  ['PBKDF2/SHA-256', 10],
])('finds the counter by %s, at a cost of %i', async (algorithm, cost) => {
  const challenge = await challengeFor(300, { algorithm, cost })
  const { counter, derivedKey } = await solveChallenge(challenge)
  expect(counter).toBe(300)
  expect(derivedKey).toMatch(new RegExp(`^${challenge.parameters.keyPrefix}[0-9a-f]{32}$`))
})

test('takes a prefix of half a byte', async () => {
  const { parameters } = await challengeFor(0)
  const { derivedKey } = await solveChallenge({ parameters: { ...parameters, keyPrefix: '00a' } })
  expect(derivedKey).toMatch(/^00a/)
})

test('refuses what it does not know how to do', async () => {
  const { parameters } = await challengeFor(1)
  await expect(solveChallenge({ parameters: { ...parameters, algorithm: 'ARGON2ID' } })).rejects.toThrow(RangeError)
})

test('leaves the page time for something else, and can be stopped', async () => {
  const { parameters } = await challengeFor(1)
  const controller = new AbortController()
  const other = vi.fn(() => controller.abort(new Error('gone')))
  setTimeout(other, 20)
  const endless = { parameters: { ...parameters, keyPrefix: '0'.repeat(32) } }
  await expect(solveChallenge(endless, { signal: controller.signal, slice: 1 })).rejects.toThrow('gone')
  expect(other).toHaveBeenCalled()
})

test('a page that allows no worker solves it itself', async () => {
  const createWorker = () => {
    throw new TypeError('This document requires TrustedScriptURL')
  }
  expect((await solveInWorker(await challengeFor(40), { createWorker })).counter).toBe(40)
})

test('a worker that cannot be loaded is no reason to give up, and is ended', async () => {
  const worker = { postMessage: () => worker.onerror(), terminate: vi.fn(), onerror: () => {} }
  expect(
    (await solveInWorker(await challengeFor(40), { createWorker: () => worker as unknown as Worker })).counter,
  ).toBe(40)
  expect(worker.terminate).toHaveBeenCalled()
})

test('a worker answers a challenge', async () => {
  const answers: unknown[] = []
  const scope: WorkerScope = { onmessage: null, postMessage: answer => answers.push(answer) }
  answerChallenges(scope)
  scope.onmessage?.({ data: await challengeFor(50) } as MessageEvent<Challenge>)
  await vi.waitFor(() => expect(answers).toMatchObject([{ counter: 50 }]))
})
