import { expect, test } from 'vitest'
import { mostCharacters, plainLine, plainText } from './plain-text.ts'

test('paragraphs, breaks and lists become lines', () => {
  expect(plainText('<div>One</div><ul><li>two</li><li>three</li></ul>four')).toBe('One\n\n• two\n• three\n\nfour')
})

test('a link keeps its address, unless its text is the address', () => {
  expect(plainText('<a href="https://x.example/a">Book here</a> now')).toBe('Book here (https://x.example/a) now')
  expect(plainText('<a href="https://x.example/a">https://x.example/a</a>')).toBe('https://x.example/a')
  expect(plainText('<a href="javascript:alert(1)">Book</a>')).toBe('Book')
})

test('scripts and styles are not text', () => {
  expect(plainText('a<script>alert("<b>")</script>b<style>p{}</style>c<!-- d -->e')).toBe('abce')
})

test('a lone less-than sign is text', () => {
  expect(plainText('for children < 6 & parents')).toBe('for children < 6 & parents')
})

test('entities are decoded once', () => {
  expect(plainText('&lt;b&gt; &amp;amp; &#8211; &#x2026; &Auml; &unknown; &#0;')).toBe('<b> &amp; – … Ä &unknown; &#0;')
})

test('what is decoded is not read as a tag', () => {
  expect(plainText('&lt;script&gt;alert(1)&lt;/script&gt;')).toBe('<script>alert(1)</script>')
})

test('a text that is too long is cut', () => {
  expect(plainText('a'.repeat(mostCharacters + 1))).toBe(`${'a'.repeat(mostCharacters)}…`)
})

test('a title is one line', () => {
  expect(plainLine(' Tea\n\nand <br> cake ')).toBe('Tea and cake')
})
