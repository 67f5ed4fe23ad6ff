import { expect, test } from 'vitest'
import { describeWords, mostCategories } from './feed-settings.ts'

test('words are told once, audiences apart and as the library spells them', () => {
  expect(describeWords(['children', 'Music', 'Music', ''], { audiences: ['Children'] })).toEqual({
    audiences: ['Children'],
    categories: ['Music'],
  })
})

test('energy goes by any word', () => {
  expect(describeWords(['BABIES'], { audiences: ['babies'], energy: { Babies: 'lively' } })).toMatchObject({
    energy: 'lively',
  })
})

test('no words say nothing', () => {
  expect(describeWords([], {})).toEqual({})
  expect(describeWords([''], {})).toEqual({})
})

test('an event with very many categories has the first of them', () => {
  const words = Array.from({ length: mostCategories + 1 }, (_, at) => `c${at}`)
  expect(describeWords(words, {}).categories).toEqual(words.slice(0, -1))
})
