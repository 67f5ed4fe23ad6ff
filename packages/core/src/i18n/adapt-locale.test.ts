import { expect, expectTypeOf, test } from 'vitest'
import { adaptLocale, type LocaleSettings } from './adapt-locale.ts'
import { english } from './english.ts'
import { formatDate, formatTime } from './format-date.ts'
import { german } from './german.ts'
import { loadBrowseWords, loadDetailsWords } from './load-words.ts'
import type { WordOverrides } from './override-words.ts'

const evening = '2026-11-24T18:05'

function adapted(settings: Omit<LocaleSettings, 'language'> & { readonly language?: string }, locale = english) {
  const mistakes: string[] = []
  const made = adaptLocale(locale, { language: locale.tag, ...settings }, mistake => mistakes.push(mistake))
  return { ...made, mistakes, time: formatTime(made.dates, evening).replaceAll('\u202f', ' ') }
}

test('a library tells the time by the other clock', () => {
  expect(adapted({ hourCycle: 'h23' }).time).toBe('18:05')
  expect(adapted({ hourCycle: 'h12' }, german).time).toBe('6:05 PM')
})

test('the clock that a language has anyway changes nothing', () => {
  expect(adapted({ hourCycle: 'h12' }).dates).toEqual(english.dates)
})

test.each([
  ['monday', 0],
  ['saturday', 5],
  ['sunday', 6],
] as const)('weeks begin on %s', (firstDay, firstWeekday) => {
  expect(adapted({ firstDay }).dates.firstWeekday).toBe(firstWeekday)
})

test('a language tag may ask for clock and week by itself', () => {
  const { time, dates } = adapted({ language: 'de-AT-u-co-phonebk-fw-sun-hc-h12' }, german)
  expect([time, dates.firstWeekday]).toEqual(['6:05 PM', 6])
})

test('an attribute wins over the language tag', () => {
  const language = 'en-u-hc-h23-fw-sun'
  const { time, dates } = adapted({ language, hourCycle: 'h12', firstDay: 'saturday' })
  expect([time, dates.firstWeekday]).toEqual(['6:05 pm', 5])
})

test.each(['en-u-hc-h99-fw-never', 'en-u-hc', 'en-u-co-x-hc-h23'])('%s asks for nothing', language => {
  expect(adapted({ language }).dates).toEqual(english.dates)
})

test('words of all sets are overridden from one object, also as JSON', async () => {
  const overrides: WordOverrides = {
    showMore: 'More',
    browse: { views: { list: 'Agenda' } },
    details: { series: { daily: { one: 'Daily', other: 'Each {0} days' } } },
    dates: { fullDate: '{weekday}, {month} {day}' },
  }
  for (const words of [overrides, JSON.stringify(overrides)]) {
    const locale = adapted({ words })
    expect(locale.mistakes).toEqual([])
    expect(locale.messages.showMore).toBe('More')
    expect((await loadBrowseWords(locale)).views).toMatchObject({ list: 'Agenda', month: 'Month' })
    expect((await loadDetailsWords(locale)).series.daily(2)).toBe('Each 2 days')
    expect(formatDate(locale.dates, '2026-11-24', '2026-11-24')).toBe('Tuesday, November 24')
  }
})

test('what is wrong in a set that comes later is told when it comes', async () => {
  const locale = adapted({ words: '{"browse":{"veiw":"x"}}' })
  expect(locale.mistakes).toEqual([])
  await loadDetailsWords(locale)
  await loadBrowseWords(locale)
  expect(locale.mistakes).toEqual(['has no "browse.veiw"'])
})

test('clock and week are settings, not words', () => {
  expect(adapted({ words: '{"dates":{"firstWeekday":6}}' }).mistakes).toEqual(['cannot change "dates.firstWeekday"'])
})

test('what is no JSON is told, and changes nothing', () => {
  const { messages, mistakes } = adapted({ words: '{showMore:"More"}' })
  expect(mistakes[0]).toMatch(/^is not JSON: /)
  expect(messages).toBe(english.messages)
})

test.each(['null', '5', '[]', '"More"'])('%s is no object of words', words => {
  const { messages, mistakes } = adapted({ words })
  expect(mistakes).toEqual(['must be an object'])
  expect(messages).toEqual(english.messages)
})

test('types know the words, and what each of them takes', () => {
  expectTypeOf<{ showMore: string; browse: { found: { one: string; other: string } } }>().toExtend<WordOverrides>()
  expectTypeOf<{ showMore: 5 }>().not.toExtend<WordOverrides>()
  expectTypeOf<{ seatsLeft: { one: string } }>().not.toExtend<WordOverrides>()
})
