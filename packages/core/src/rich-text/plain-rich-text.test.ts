import { expect, test } from 'vitest'
import { mostCharacters } from './limits.ts'
import { plainRichText } from './plain-rich-text.ts'

/** Links in brackets, breaks as strokes. */
const shown = (text: string) =>
  plainRichText(text).map(node =>
    node.kind === 'paragraph'
      ? node.content
          .map(part =>
            part.kind === 'break'
              ? '|'
              : part.kind === 'text'
                ? part.text
                : `[${part.content.map(words => 'text' in words && words.text).join('')}](${part.href})`,
          )
          .join('')
      : node,
  )

test('an empty line parts paragraphs, a line break stays', () => {
  expect(shown('a\nb\r\n \r\nc\n\n\n\nd\n')).toEqual(['a|b', 'c', 'd'])
})

test('no text, no paragraphs', () => {
  expect(shown(' \n\n ')).toEqual([])
})

test('nothing is read as HTML', () => {
  expect(shown('<b>a</b> &amp; <script>')).toEqual(['<b>a</b> &amp; <script>'])
})

test('bare web addresses become links', () => {
  expect(shown('https://example.org and HTTP://Example.org/A?b=c#d')).toEqual([
    '[https://example.org](https://example.org/) and [HTTP://Example.org/A?b=c#d](http://example.org/A?b=c#d)',
  ])
})

test.each([
  ['Read http://a.example/b.', 'Read [http://a.example/b](http://a.example/b).'],
  ['(http://a.example)', '([http://a.example](http://a.example/))'],
  ['http://a.example/b_(c), d', '[http://a.example/b_(c)](http://a.example/b_(c)), d'],
  ['“http://a.example”', '“[http://a.example](http://a.example/)”'],
  ['http://a.example?!…', '[http://a.example](http://a.example/)?!…'],
  ['请看http://a.example。', '请看[http://a.example](http://a.example/)。'],
  ['<http://a.example>', '<[http://a.example](http://a.example/)>'],
  ['xhttp://a.example', 'xhttp://a.example'],
  ['http:// nowhere', 'http:// nowhere'],
  ['javascript:http://a.example', 'javascript:[http://a.example](http://a.example/)'],
  ['http://me@a.example', 'http://me@a.example'],
])('%s: the sentence’s marks are left out of the link', (text, expected) => {
  expect(shown(text)).toEqual([expected])
})

test('a text that is too long is cut, and says so', () => {
  expect(shown('a'.repeat(mostCharacters + 1))).toEqual([`${'a'.repeat(mostCharacters)}…`])
})

test('overrides of direction go', () => {
  expect(shown('a\u202eb')).toEqual(['ab'])
})
