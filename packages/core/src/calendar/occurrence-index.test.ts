import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixtures } from '../testing/contract-fixture.ts'
import type { Occurrence } from './occurrence.ts'
import { createOccurrenceIndex } from './occurrence-index.ts'
import { matchesWords, searchableText, searchWords } from './search-text.ts'

const [example] = fixtures.occurrences as readonly [Occurrence]
const titled = (...titles: readonly string[]) =>
  titles.map((title, at): Occurrence => ({ ...example, id: `${at}`, title }))

function find(occurrences: readonly Occurrence[], text: string): readonly string[] {
  const matches = createOccurrenceIndex(occurrences).find(searchWords(text))
  return occurrences.filter((_, position) => matches(position)).map(({ title }) => title)
}

test('it finds what the list of an adapter would hold', () => {
  const letters = fc.constantFrom('a', 'b', 'É', 'e', '中', '文', 'ß', 'İ', 'ا', ' ', '-', '’', 'Ａ')
  const text = fc.array(letters, { maxLength: 8 }).map(some => some.join(''))
  const event = fc.record(
    { title: text, description: text, branch: text, categories: fc.array(text, { maxLength: 2 }) },
    { requiredKeys: ['title'] },
  )
  fc.assert(
    fc.property(fc.array(event), text, (events, wanted) => {
      const occurrences = events.map((details): Occurrence => ({ ...example, ...details }))
      const matches = createOccurrenceIndex(occurrences).find(searchWords(wanted))
      for (const [position, occurrence] of occurrences.entries())
        expect(matches(position)).toBe(matchesWords(searchableText(occurrence), searchWords(wanted)))
    }),
  )
})

test('it finds in the winter of the fixtures what the list finds', () => {
  for (const text of ['story', 'kohler', 'night long', 'الحكايات', '中文', 'lub', 'xylophone', '']) {
    const expected = fixtures.occurrences.filter(one => matchesWords(searchableText(one), searchWords(text)))
    expect(find(fixtures.occurrences, text)).toEqual(expected.map(({ title }) => title))
  }
})

test('a search for nothing finds everything', () => {
  expect(find(titled('Talk', '!'), ' ')).toEqual(['Talk', '!'])
})

test('every event of a series is found', () => {
  expect(find(titled('Story time', 'Talk', 'Story time'), 'story')).toEqual(['Story time', 'Story time'])
})

test('a word that begins two words of a title is still one word', () => {
  expect(find(titled('Story stories', 'Story'), 'stor stories')).toEqual(['Story stories'])
})

test('a search can be repeated, and another one knows nothing of it', () => {
  const index = createOccurrenceIndex(titled('Story', 'Talk'))
  const first = index.find(['story'])
  const second = index.find(['talk'])
  expect([first(0), first(1), second(0), second(1)]).toEqual([true, false, false, true])
})

test('what is read in idle moments is read once, and a search reads the rest', () => {
  const index = createOccurrenceIndex(titled('One', 'Two', 'Three'))
  expect([index.readSome(2), index.readSome(1), index.readSome(5)]).toEqual([false, true, true])
  const hurried = createOccurrenceIndex(titled('One', 'Two', 'Three'))
  hurried.readSome(1)
  expect(hurried.find(['three'])(2)).toBe(true)
})
