import { expect, test } from 'vitest'
import { english } from './english.ts'
import { detailsEn } from './details/en.ts'
import { overrideWords } from './override-words.ts'

function overridden(overrides: unknown, tag = 'en') {
  const mistakes: string[] = []
  const words = overrideWords({ ...english.messages, details: detailsEn }, overrides, {
    tag,
    prefix: '',
    tell: mistake => mistakes.push(mistake),
  })
  return { words, mistakes }
}

test('a text takes the place of ours, and the others stay', () => {
  const { words, mistakes } = overridden({ showMore: 'More' })
  expect([words.showMore, words.close, mistakes]).toEqual(['More', 'Close', []])
})

test('words inside of others are replaced one by one', () => {
  const { words } = overridden({ details: { statusNotes: { over: 'x', moved: 'Look again at the time.' } } })
  expect(words.details.statusNotes.moved).toBe('Look again at the time.')
  expect(words.details.statusNotes.cancelled).toBe('This event does not take place.')
})

test('values stand in their numbered places, in any order and as often as wanted', () => {
  const { words } = overridden({ fromTo: '{1} from {0} ({1})' })
  expect(words.fromTo('six', 'eight')).toBe('eight from six (eight)')
})

test('a value that looks like a place is not taken for one', () => {
  expect(overridden({ fromTo: '{0}-{1}' }).words.fromTo('{1}', '$&')).toBe('{1}-$&')
})

test('numbers choose among forms by the rules of the language', () => {
  const forms = { one: 'one {0}', two: 'two {0}', few: 'few {0}', many: 'many {0}', other: 'other {0}' }
  const { seatsLeft } = overridden({ seatsLeft: forms }, 'ar').words
  expect([1, 2, 3, 11, 100].map(seatsLeft)).toEqual(['one 1', 'two 2', 'few 3', 'many 11', 'other 100'])
})

test('one number may have a form of its own', () => {
  const { seatsLeft } = overridden({ seatsLeft: { 0: 'Sold out', one: '{0} seat', other: '{0} seats' } }).words
  expect([0, 1, 2].map(seatsLeft)).toEqual(['Sold out', '1 seat', '2 seats'])
})

test('the number that counts need not come first', () => {
  const { times } = overridden({ details: { series: { times: { one: '{0} (once)', other: '{0} ({1}x)' } } } }).words
    .details.series
  expect([times('Every day', 1), times('Every day', 6)]).toEqual(['Every day (once)', 'Every day (6x)'])
})

test('a list is put together from its start on', () => {
  const { joined } = overridden({ joined: '{0} · {1}' }).words
  expect([joined([]), joined(['a']), joined(['a', 'b', 'c'])]).toEqual(['', 'a', 'a · b · c'])
})

test('lists of words are replaced as a whole', () => {
  const ordinals = ['1st', '2nd', '3rd', '4th', '5th', 'last']
  expect(overridden({ details: { series: { ordinals } } }).words.details.series.ordinals).toBe(ordinals)
})

test.each([
  [{ shwoMore: 'More' }, 'has no "shwoMore"'],
  [JSON.parse('{"__proto__": "x"}'), 'has no "__proto__"'],
  [{ details: { series: { dayly: 'x' } } }, 'has no "details.series.dayly"'],
  [{ showMore: 5 }, 'needs text for "showMore"'],
  [{ showMore: ' ' }, 'needs text for "showMore"'],
  [{ details: 'x' }, 'needs an object for "details"'],
  [{ details: { series: { ordinals: ['1st'] } } }, 'needs a list of 6 texts for "details.series.ordinals"'],
])('%j is told, and ours stays', (overrides, mistake) => {
  const { words, mistakes } = overridden(overrides)
  expect(mistakes).toEqual([mistake])
  expect(words).toEqual({ ...english.messages, details: detailsEn })
})

test.each([{ one: '{0} seat' }, { other: 5 }, { other: 'x', oen: 'x' }, 'Only {seats} left', ['x'], null])(
  'seatsLeft cannot be %j',
  override => {
    const { words, mistakes } = overridden({ seatsLeft: override })
    expect(mistakes[0]).toMatch(/^needs text with places .* for "seatsLeft"$/)
    expect(words.seatsLeft).toBe(english.messages.seatsLeft)
  },
)
