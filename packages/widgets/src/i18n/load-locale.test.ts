import { english } from '@library-catalyst/core'
import { expect, test, vi } from 'vitest'
import { loadLocale, localeFor } from './load-locale.ts'

vi.mock('@library-catalyst/core/locales/de', () => {
  throw new TypeError('Failed to fetch dynamically imported module')
})

test('English is there at once, and wherever nothing is nearer', () => {
  expect(['en', 'en-GB', 'pt-BR', 'zh-TW', ''].map(loadLocale)).toEqual(Array(5).fill(english))
})

test('a language whose file does not come is English', async () => {
  expect(await loadLocale('de-AT')).toBe(english)
})

test.each(['ar', 'en-US', 'es', 'fr', 'ms', 'ta', 'vi', 'zh-Hans'])('%s has a file of its own', async tag => {
  expect((await loadLocale(tag)).tag).toBe(tag)
})

test('a page that wants nothing special waits for nothing', () => {
  expect(localeFor({ language: 'en', words: undefined, hourCycle: undefined }, expect.fail)).toBe(english)
})

test('a page has its own words also where its language does not come', async () => {
  const { messages } = await localeFor({ language: 'de', words: '{"showMore":"Mehr"}' }, expect.fail)
  expect([messages.showMore, messages.close]).toEqual(['Mehr', 'Close'])
})

test('mistakes in the words are told', async () => {
  const tell = vi.fn()
  await localeFor({ language: 'fr', words: '{"shwoMore":"Plus"}' }, tell)
  expect(tell).toHaveBeenCalledExactlyOnceWith('has no "shwoMore"')
})
