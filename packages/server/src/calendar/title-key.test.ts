import { expect, test } from 'vitest'
import { titleKey } from './title-key.ts'

const titles = ['', 'A', 'Z', 'a', 'é', '中', '\uD7FF', '🎉', '\u{1F9E9}', '\uE000', 'ﬁ', 'Ｆ', '\uFFFD']

test('sorts by code point as titles do by code unit', () => {
  const byUnit = titles.toSorted((one, other) => (one < other ? -1 : 1))
  const byPoint = titles.toSorted((one, other) =>
    Buffer.compare(Buffer.from(titleKey(one)), Buffer.from(titleKey(other))),
  )
  expect(byPoint).toEqual(byUnit)
})

test('leaves almost every title as it is', () => {
  expect(titleKey('Éclair, 中文 🎉')).toBe('Éclair, 中文 🎉')
})
