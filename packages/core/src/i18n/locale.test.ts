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

const ours = ['ar', 'de', 'en', 'en-US', 'es', 'fr', 'ms', 'ta', 'vi', 'zh-Hans']

test.each([
  ['es-MX', 'es'],
  ['fr-CA', 'fr'],
  ['de-u-hc-h12', 'de'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['ZH-hans-sg', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
])('%s finds %s', (wanted, found) => {
  expect(lookUpLocale(wanted, ours)).toBe(found)
})

test.each(['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-hant-cn', 'pt-BR', 'zha', 'id', ''])(
  '%j finds nothing, and no neighbour in its place',
  wanted => {
    expect(lookUpLocale(wanted, ours)).toBeUndefined()
  },
)
