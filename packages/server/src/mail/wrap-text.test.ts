import { assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { wrapText } from './wrap-text.ts'

/** What a reader makes of it that knows `format=flowed; delsp=yes` (RFC 3676 section 4). */
const read = (text: string) =>
  text
    .split('\n')
    .map(line => line.replace(/^ /, ''))
    .reduce((whole, line) => (whole.endsWith(' ') ? whole.slice(0, -1) + line : `${whole}\n${line}`), '\r')
    .slice(2)

test('no line is longer than 78 columns, and nothing is lost', () => {
  const text = 'A library is a room full of friends whom one has not met yet, and some of them bring cake. '.repeat(5)
  const wrapped = wrapText(text)
  expect(Math.max(...wrapped.split('\n').map(line => line.length))).toBeLessThanOrEqual(78)
  expect(read(wrapped)).toBe(text.trimEnd())
})

test('Chinese is broken between characters, two columns each, and no line begins with a comma', () => {
  const text = '您好，这是一个很长的段落，用来测试换行是否正确。'.repeat(6)
  const lines = wrapText(text).split('\n')
  expect(Math.max(...lines.map(line => line.trimEnd().length))).toBeLessThanOrEqual(39)
  expect(lines.filter(line => /^[，。]/.test(line))).toEqual([])
  expect(read(wrapText(text))).toBe(text)
})

test('a word that is longer than a line stays whole', () => {
  const long = `https://a.example/${'x'.repeat(100)}`
  expect(wrapText(`See ${long} there`)).toBe(`See  \n${long}  \nthere`)
})

test('line breaks stay, and each line of a quote has its mark', () => {
  expect(wrapText('one\n\ntwo')).toBe('one\n\ntwo')
  expect(wrapText(`one\n${'two '.repeat(30)}`, '> ').split('\n')).toEqual(
    expect.arrayContaining(['> one', expect.stringMatching(/^> two two .* {2}$/)]),
  )
})

test('what a reader would take for something else has a space before it', () => {
  expect(wrapText('From here on\n> not a quote\n indented')).toBe(' From here on\n > not a quote\n  indented')
})

test('whatever is written can be read again', () => {
  const text = string({
    unit: constantFrom('a', 'bc', ' ', '  ', '\n', '>', '您', '，', 'é', 'From '),
    maxLength: 200,
  })
  assert(
    property(text, written => {
      const plain = written.replace(/[^\S\n]+$/gm, '')
      expect(read(wrapText(written))).toBe(plain)
    }),
  )
})
