import { expect, test } from 'vitest'
import { languageName } from './language-name.ts'

test('a language is named in the language of the reader', () => {
  expect(languageName('de', 'en')).toBe('German')
  expect(languageName('de', 'fr')).toBe('allemand')
})

test('a sign language that the browser cannot name goes by its own name', () => {
  expect(languageName('bfi', 'en')).toBe('BSL')
  expect(languageName('ase', 'en')).toBe('American Sign Language')
})

test.each(['qqq', 'Plain English', ''])('what is no known language stands as it is: %j', word => {
  expect(languageName(word, 'en')).toBe(word)
})
