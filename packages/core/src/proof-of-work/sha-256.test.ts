import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import { toHex } from './derive-key.ts'
import { sha256 } from './sha-256.ts'

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('hashes %j as the standard has it', (text, expected) => {
  expect(toHex(sha256(new TextEncoder().encode(text)))).toBe(expected)
})

test('agrees with another implementation on every length up to three blocks', () => {
  for (let length = 0; length <= 192; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) % 256)
    expect(toHex(sha256(bytes)), `${length}`).toBe(hash('sha256', bytes, 'hex'))
  }
})
