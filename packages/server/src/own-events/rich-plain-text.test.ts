import { expect, test } from 'vitest'
import { richPlainText } from './rich-plain-text.ts'

test('paragraphs, lists and line breaks stay apart, and nothing of the markup is left', () => {
  const html =
    '<h2>Bring</h2><ul><li>a <b>book</b></li><li>tea</li></ul><p>Then<br>we <a href="https://a.example">read</a>.</p>'
  expect(richPlainText(html)).toBe('Bring\n\n- a book\n- tea\n\nThen\nwe read.')
  expect(richPlainText('<ol><li>one</li><li>two</li></ol><script>alert(1)</script>')).toBe('1. one\n2. two')
})
