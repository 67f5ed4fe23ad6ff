import type { Occurrence } from './occurrence.ts'

const marks = /\p{Mn}/gu
const gaps = /[^\p{L}\p{M}\p{N}]+/u
/** Chinese and Japanese leave no gaps between words, so each character counts as one. */
const withoutGaps = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** Without anything that would have to be taken apart: most English text, read in a fifth of the time. */
const plain = /^[ -~\n]*$/
const plainWords = /[a-z0-9]+/g

/** Words as search compares them: lower case, without accents, without punctuation. */
export function searchWords(text: string): readonly string[] {
  if (plain.test(text)) return text.toLowerCase().match(plainWords) ?? []
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(withoutGaps, ' $& ')
    .split(gaps)
    .filter(word => word !== '')
}

/** Everything in an occurrence that a patron may search for. */
export function searchableText({ title, description, place, branch, organiser, categories }: Occurrence): string {
  return [title, description, place?.name, place?.room, branch, organiser?.name, ...(categories ?? [])]
    .filter(part => part !== undefined)
    .join('\n')
}

/** True if each wanted word begins a word of the text. */
export function matchesWords(text: string, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true
  const words = searchWords(text)
  return wanted.every(begin => words.some(word => word.startsWith(begin)))
}
