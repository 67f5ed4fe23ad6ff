import { expect, test } from 'vitest'
import { describeWords, mostCategories } from './feed-settings.ts'

test('words are told once, audiences apart and as the library spells them', () => {
  expect(describeWords(['children', 'Music', 'Music', ''], { audiences: ['Children'] })).toEqual({
    audiences: ['Children'],
    categories: ['Music'],
  })
})

test('accessibility features and languages are told apart too', () => {
  const settings = {
    accessibilityFeatures: ['Step-free', 'Hearing loop'],
    languages: ['en'],
    languageByCategory: { 'In German': 'de', 'Auf Deutsch': 'de' },
  }
  expect(describeWords(['step-free', 'in german', 'auf deutsch', 'Music'], settings)).toEqual({
    accessibilityFeatures: ['Step-free'],
    languages: ['en', 'de'],
    categories: ['Music'],
  })
  expect(describeWords([], settings)).toEqual({ languages: ['en'] })
})

test('the first word with a mark in front is the hashtag, and none of them is a category', () => {
  expect(describeWords(['#LangeNacht', 'Music', '#Wien_2026'], {})).toEqual({
    categories: ['Music'],
    hashtag: 'LangeNacht',
  })
  expect(describeWords(['#ليلة'], {})).toEqual({ hashtag: 'ليلة' })
})

test.each(['#1 fans', '#', '##two', '#a-b', `#${'x'.repeat(101)}`])('%s is a category, and no hashtag', word => {
  expect(describeWords([word], {})).toEqual({ categories: [word] })
})

test('energy goes by any word', () => {
  expect(describeWords(['BABIES'], { audiences: ['babies'], energy: { Babies: 'lively' } })).toMatchObject({
    energy: 'lively',
  })
})

test('a word that says nothing but the energy is no category, one that says more is', () => {
  const energy = { Quiet: 'quiet', 'Story time': 'lively' } as const
  expect(describeWords(['Quiet', 'Study'], { energy })).toEqual({ categories: ['Study'], energy: 'quiet' })
  expect(describeWords(['Story time'], { energy })).toEqual({ categories: ['Story time'], energy: 'lively' })
})

test('no words say nothing', () => {
  expect(describeWords([], {})).toEqual({})
  expect(describeWords([''], {})).toEqual({})
})

test('an event with very many categories has the first of them', () => {
  const words = Array.from({ length: mostCategories + 1 }, (_, at) => `c${at}`)
  expect(describeWords(words, {}).categories).toEqual(words.slice(0, -1))
})
