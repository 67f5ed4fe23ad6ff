import { cleanText } from './clean-text.ts'
import { mostCharacters } from './limits.ts'
import { linkedText } from './linked-text.ts'
import type { RichInline, RichNode } from './rich-node.ts'

/**
 * Plain text as the tree that `richText` makes of HTML: an empty line parts paragraphs, line breaks stay, and bare web
 * addresses become links. Nothing in it is read as HTML.
 */
export function plainRichText(text: string): readonly RichNode[] {
  const shown = text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text
  return cleanText(shown)
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\f]+/g, ' ')
    .split(/\n[^\S\n]*\n\s*/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '')
    .map(paragraph => ({ kind: 'paragraph', content: paragraph.split('\n').flatMap(line) }))
}

const line = (text: string, index: number): readonly RichInline[] => {
  const words = linkedText({ kind: 'text', text: text.trim() })
  return index > 0 ? [{ kind: 'break' }, ...words] : words
}
