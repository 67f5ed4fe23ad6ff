import { expect, test } from 'vitest'
import { SignInDelay } from './sign-in-delay.ts'

const ada = { library: 'harbour', email: 'ada@harbour.example', client: '192.0.2.1' }

/** Tries as soon as it may, and tells how long it had to wait each time. */
function waits(times: number, attempt: (time: number) => typeof ada): readonly number[] {
  const delay = new SignInDelay()
  let now = 0
  return Array.from({ length: times }, (_, time) => {
    const seconds = delay.secondsToWait(attempt(time), now)
    now += seconds * 1000
    delay.countAttempt(attempt(time), now)
    return seconds
  })
}

test('the wait doubles with each failure, up to a quarter of an hour', () => {
  expect(waits(15, () => ada)).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900])
})

test('who comes from everywhere makes all wait for the account, but for half a minute at most', () => {
  const all = waits(25, time => ({ ...ada, client: `client ${time}` }))
  expect(all.slice(0, 10)).toEqual(Array(10).fill(0))
  expect(all.at(-1)).toBe(30)
})

test('who tries one account after another waits, too', () => {
  const all = waits(24, time => ({ ...ada, email: `${time}@harbour.example` }))
  expect(all.slice(-5)).toEqual([0, 1, 2, 4, 8])
})

test('the right password ends the wait for the account, but whoever tries many others waits at the next one', () => {
  const delay = new SignInDelay()
  for (let times = 0; times < 25; times++) delay.countAttempt(ada, 0)
  delay.forget(ada)
  expect(delay.secondsToWait({ ...ada, client: 'elsewhere' }, 0)).toBe(0)
  delay.countAttempt({ ...ada, email: 'next@harbour.example' }, 0)
  expect(delay.secondsToWait({ ...ada, email: 'next@harbour.example' }, 0)).toBeGreaterThan(0)
})

test('a whole library may sign in from one address', () => {
  const delay = new SignInDelay()
  for (let person = 0; person < 100; person++) {
    const attempt = { ...ada, email: `${person}@harbour.example` }
    expect(delay.secondsToWait(attempt, 0)).toBe(0)
    delay.countAttempt(attempt, 0)
    delay.forget(attempt)
  }
})

test('after a day without a failure all is forgotten', () => {
  const delay = new SignInDelay()
  for (let times = 0; times < 30; times++) delay.countAttempt(ada, 0)
  const tomorrow = 25 * 60 * 60_000
  delay.countAttempt(ada, tomorrow)
  expect(delay.secondsToWait(ada, tomorrow)).toBe(0)
})
