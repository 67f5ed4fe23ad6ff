import { expect, test } from 'vitest'
import { allLocales } from '../../test/all-locales.ts'
import { everyText } from '../../test/every-text.ts'
import { english } from './english.ts'
import { loadBrowseWords, loadDetailsWords, loadFormWords, loadRegistrationWords } from './load-words.ts'
import type { Locale } from './locale.ts'

const counts = [0, 1, 2, 3, 5, 11, 21, 100, 1000]

/** An event that is simply on, and where one simply goes, needs no word. */
const unsaid = /(?:status|statusNotes)\.confirmed$|^attendance\.offline$/
/** Said in all languages but that of the consent itself. */
const consentMeaning = 'registration.accessConsentMeaning'

async function allWords(locale: Locale) {
  return {
    ...locale.messages,
    browse: await loadBrowseWords(locale),
    details: await loadDetailsWords(locale),
    forms: await loadFormWords(locale),
    registration: await loadRegistrationWords(locale),
  }
}

for (const locale of allLocales) {
  test(`${locale.tag}: there is something to say, however many there are`, async () => {
    const words = await allWords(locale)
    for (const count of counts)
      for (const [name, text] of everyText(words, count)) {
        if (name === consentMeaning) expect(text === '', name).toBe(locale.tag.startsWith('en'))
        else if (unsaid.test(name)) expect(text, name).toBe('')
        else expect(text, name).toMatch(/\S/)
        expect(text, name).not.toMatch(/undefined|NaN|\[object/)
      }
  })

  test(`${locale.tag}: a number or a text that a sentence is given stands in it`, async () => {
    const words = await allWords(locale)
    const [few, many] = [everyText(words, 57), everyText(words, 58)]
    for (const [name, text] of everyText(await allWords(english), 57))
      if (text.includes('57')) expect(few.get(name), name).not.toBe(many.get(name))
  })
}

/** What is called the same in the language, or says nothing in any. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  de: ['attendance.online', 'browse.attendance.online', 'details.hashtag', 'joined'],
  es: ['details.google', 'joined'],
  fr: ['joined'],
  ms: ['details.google', 'browse.quoted', 'joined'],
  ta: ['details.google', 'browse.quoted', 'joined'],
  vi: ['browse.quoted', 'joined'],
  'zh-Hans': ['browse.quoted'],
}
/** Names, and what counts in English until a library has approved its own. */
const names = ['details.outlook', 'registration.accessConsent']

for (const locale of allLocales.filter(({ tag }) => !tag.startsWith('en')))
  test(`${locale.tag}: no English is left over`, async () => {
    const words = everyText(await allWords(locale), 5)
    const same = [...everyText(await allWords(english), 5)]
      .filter(([name, text]) => text !== '' && words.get(name) === text)
      .map(([name]) => name)
    expect(same.sort()).toEqual([...names, ...(sameAsEnglish[locale.tag] ?? [])].sort())
  })

test('American English differs from British where it is spelt otherwise', async () => {
  const american = allLocales.find(({ tag }) => tag === 'en-US')
  if (!american) throw new Error('There is no American English')
  expect((await loadDetailsWords(american)).organiser).toBe('Organized by')
})
