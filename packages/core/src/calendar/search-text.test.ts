import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixtures } from '../testing/contract-fixture.ts'
import { matchesWords, searchableText, searchWords } from './search-text.ts'

test.each([
  ['accents', 'Éclair Köhler', ['eclair', 'kohler']],
  ['accents as characters of their own', 'E\u0301clair', ['eclair']],
  ['punctuation', "children's: rhyme-time!", ['children', 's', 'rhyme', 'time']],
  ['digits', 'Room 2b, 10:30', ['room', '2b', '10', '30']],
  ['letters of full width', 'ＬＥＧＯ', ['lego']],
  ['a dotted capital I', 'İstanbul', ['istanbul']],
  ['Arabic with vowel marks', 'سَاعَة الحِكَايَات', ['ساعة', 'الحكايات']],
  ['Hindi with vowel signs of their own width', 'कहानी का समय', ['कहानी', 'का', 'समय']],
  ['Chinese', '中文故事', ['中', '文', '故', '事']],
  ['Japanese and Latin together', 'LEGOの日', ['lego', 'の', '日']],
  ['nothing but signs', ' – !', []],
  ['nothing', '', []],
])('the words of %s', (_, text, words) => {
  expect(searchWords(text)).toEqual(words)
})

test('plain text has the same words beside a text that is not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 40 }), text => {
      expect([...searchWords(text), 'e']).toEqual(searchWords(`${text} é`))
    }),
  )
})

const finds = (text: string, search: string): boolean => matchesWords(text, searchWords(search))

test.each([
  ['a beginning', 'Story time', 'sto'],
  ['words in any order', 'Long night of the library', 'night long'],
  ['one word for two wishes', 'Storytelling', 'story storyt'],
  ['nothing in particular', 'Story time', ''],
  ['Chinese within a title', '中文故事时间', '故事'],
])('a search for %s finds', (_, text, search) => {
  expect(finds(text, search)).toBe(true)
})

test.each([
  ['a middle', 'Story time', 'tory'],
  ['a word too many', 'Story time', 'story hour'],
  ['two words written as one', 'Story time', 'storytime'],
])('a search for %s does not find', (_, text, search) => {
  expect(finds(text, search)).toBe(false)
})

test('what can be searched is the title, the text, the place, who does it and the categories', () => {
  const [any] = fixtures.occurrences
  const text = searchableText({
    ...(any as NonNullable<typeof any>),
    title: 'one',
    description: 'two',
    place: { name: 'three', room: 'four', address: 'not this' },
    branch: 'five',
    organiser: { name: 'six', url: 'https://not.example' },
    categories: ['seven', 'eight'],
    audiences: ['nor this'],
  })
  expect(searchWords(text)).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'])
})
