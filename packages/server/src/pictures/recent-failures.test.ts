import { expect, test } from 'vitest'
import { FeedFailureError } from '../feeds/feed-failure.ts'
import { createRecentFailures } from './recent-failures.ts'

const failure = (code: 'status' | 'timeout') => new FeedFailureError(code, '')

test('a failure is remembered for a while', () => {
  let now = 0
  const failures = createRecentFailures(() => now, 100, 10)
  failures.add('a', failure('status'))
  expect([failures.get('a')?.code, failures.get('b')]).toEqual(['status', undefined])
  now = 99
  expect(failures.get('a')?.code).toBe('status')
  now = 100
  expect(failures.get('a')).toBeUndefined()
})

test('of too many, the one that failed longest ago is forgotten', () => {
  const failures = createRecentFailures(() => 0, 100, 2)
  for (const subject of ['a', 'b', 'a', 'c']) failures.add(subject, failure('timeout'))
  expect(['a', 'b', 'c'].map(subject => failures.get(subject) !== undefined)).toEqual([true, false, true])
})
