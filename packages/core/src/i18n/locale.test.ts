import { expect, test } from 'vitest'
import { lookUpLocale } from './locale.ts'

test('a region falls back to its language', () => {
  expect(lookUpLocale('de-AT', ['en', 'de'])).toBe('de')
})

test('case does not matter, and the nearest wins', () => {
  expect(lookUpLocale('EN-us', ['en', 'en-US'])).toBe('en-US')
})

test('a language that nobody offers is not replaced by another', () => {
  expect(lookUpLocale('fi', ['en', 'de'])).toBeUndefined()
})
