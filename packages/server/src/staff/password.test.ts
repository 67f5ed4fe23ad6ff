import { expect, test } from 'vitest'
import { hashPassword, isPassword, makePassword } from './password.ts'

const cheap = { log: 10, blockSize: 8, parallel: 1 }

test('a password is known by what is kept of it, and no other is', async () => {
  const stored = await hashPassword('correct horse', cheap)
  expect(await isPassword('correct horse', stored)).toBe(true)
  expect(await isPassword('correct horse ', stored)).toBe(false)
})

test('what is kept says how it was made, so that it can be checked when the cost is another', async () => {
  expect(await hashPassword('x', cheap)).toMatch(/^scrypt\$10\$8\$1\$[\w-]{22}\$[\w-]{43}$/)
  expect(await hashPassword('x')).toMatch(/^scrypt\$15\$8\$3\$/)
})

test('the same password twice is kept in two ways', async () => {
  expect(await hashPassword('x', cheap)).not.toBe(await hashPassword('x', cheap))
})

test('an umlaut is the same in one character and in two', async () => {
  expect(await isPassword('Bu\u0308cher', await hashPassword('B\u00FCcher', cheap))).toBe(true)
})

test('nothing is the password of nobody, and to find that out takes as long as for somebody', async () => {
  const stored = await hashPassword('x')
  const took = async (known: string | undefined) => {
    const start = performance.now()
    expect(await isPassword('y', known)).toBe(false)
    return performance.now() - start
  }
  const [somebody, nobody] = [
    Math.min(await took(stored), await took(stored)),
    Math.min(await took(undefined), await took(undefined)),
  ]
  expect(nobody / somebody).toBeGreaterThan(0.5)
  expect(nobody / somebody).toBeLessThan(2)
}, 20_000)

test('a password that is made is long, and each is another', () => {
  expect(makePassword()).toMatch(/^(?:[a-z2-9]{5}-){3}[a-z2-9]{5}$/)
  expect(makePassword()).not.toBe(makePassword())
})
