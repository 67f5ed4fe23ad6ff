import { expect, test } from 'vitest'
import { createAnswer } from './answer.ts'
import { createAnswerCache } from './answer-cache.ts'

const answer = (text: string) => createAnswer({ mediaType: 'text/plain', text, cacheControl: 'no-cache' })

test('gives an answer back for its target and version only', async () => {
  const cache = createAnswerCache(1e6)
  const one = await answer('one')
  cache.set('/a', '1', one)
  expect(cache.get('/a', '1')).toBe(one)
  expect(cache.get('/b', '1')).toBeUndefined()
  expect(cache.get('/a', '2')).toBeUndefined()
})

test('forgets what was used least recently when it is full', async () => {
  const cache = createAnswerCache(8000)
  const large = await answer('x'.repeat(1500))
  cache.set('/a', '1', large)
  cache.set('/b', '1', large)
  cache.get('/a', '1')
  cache.set('/c', '1', large)
  expect(['/a', '/b', '/c'].map(target => cache.get(target, '1') !== undefined)).toEqual([true, false, true])
})

test('keeps nothing that is larger than all of it', async () => {
  const cache = createAnswerCache(1000)
  cache.set('/a', '1', await answer('x'.repeat(2000)))
  expect(cache.get('/a', '1')).toBeUndefined()
})

test('does not fill up with the same target', async () => {
  const cache = createAnswerCache(8000)
  const large = await answer('x'.repeat(1500))
  cache.set('/a', '1', large)
  for (let version = 0; version < 9; version++) cache.set('/b', String(version), large)
  expect(cache.get('/a', '1')).toBe(large)
})
