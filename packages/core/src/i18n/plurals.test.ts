import { expect, test } from 'vitest'
import { allLocales } from '../../test/all-locales.ts'
import { loadBrowseWords } from './load-words.ts'

const localeOf = (tag: string) => {
  const locale = allLocales.find(each => each.tag === tag)
  if (!locale) throw new Error(`There is no ${tag}`)
  return locale
}
const found = async (tag: string, counts: readonly number[]) => counts.map((await loadBrowseWords(localeOf(tag))).found)

test('French counts none as it counts one', async () => {
  expect(await found('fr', [0, 1, 2])).toEqual(['0\u00a0événement', '1\u00a0événement', '2\u00a0événements'])
})

test('Spanish, German and Tamil count one apart from all else', async () => {
  expect(await found('es', [0, 1, 2])).toEqual(['0 eventos', '1 evento', '2 eventos'])
  expect(await found('de', [0, 1, 2])).toEqual(['0 Veranstaltungen', '1 Veranstaltung', '2 Veranstaltungen'])
  expect(await found('ta', [0, 1, 2])).toEqual(['0 நிகழ்ச்சிகள்', '1 நிகழ்ச்சி', '2 நிகழ்ச்சிகள்'])
})

test('Chinese, Malay and Vietnamese do not change with the number', async () => {
  for (const tag of ['zh-Hans', 'ms', 'vi']) {
    const [one, two] = await found(tag, [1, 2])
    expect(one?.replace('1', '2')).toBe(two)
  }
})

test('Arabic has a form for each of six kinds of numbers', async () => {
  expect(await found('ar', [0, 1, 2, 3, 11, 100])).toEqual([
    'لا فعاليات',
    'فعالية واحدة',
    'فعاليتان',
    '3 فعاليات',
    '11 فعالية',
    '100 فعالية',
  ])
})

/** Wherever CLDR tells two numbers apart, and only there, the noun may change. */
test.each(allLocales.map(({ tag }) => tag))('%s: numbers of one kind have one form', async tag => {
  const rules = new Intl.PluralRules(tag)
  const forms = new Map<string, string>()
  const counts = Array.from({ length: 130 }, (_, count) => count)
  const texts = await found(tag, counts)
  for (const count of counts) {
    const [kind, form] = [rules.select(count), texts[count]?.replace(/\d+/, '#') ?? '']
    expect(form, `${count}`).toBe(forms.get(kind) ?? form)
    forms.set(kind, form)
  }
})
