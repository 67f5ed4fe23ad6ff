import { attributions, dividers, fromLabels, otherLabels } from './quote-words.ts'

/** At the top of every mail that can be answered: what stands below it is ours, not the person's. */
export const replyMark = '-=-=-=-=-=-=-'

/**
 * What a person wrote in an answer, without the mails they quote and without their signature. An answer may stand above
 * what it quotes, below it, or between its lines, as long as quoted lines begin with `>`.
 */
export function cutQuotes(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').split('\n')
  const kept: string[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (isQuoted(line)) continue
    if (endsLetter(lines, index)) break
    const attribution = attributionAt(lines, index)
    if (attribution === 0) kept.push(line.trimEnd())
    // A quote without marks goes on to the end.
    else if (isQuoted(nextWords(lines, index + attribution))) index += attribution - 1
    else break
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const isQuoted = (line: string): boolean => /^\s{0,3}[>＞|›»]/.test(line)

/** Marks of direction, which stand around names in languages written from the right. */
const withoutMarks = (line: string): string =>
  line.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '').trim()

const escaped = (words: readonly string[]): string =>
  words.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
const divider = new RegExp(`^(?:[-_*=\\s]{2,}(?:${escaped(dividers)})[-_*=\\s:]*|Begin forwarded message:)$`, 'i')
const fromLine = new RegExp(`^\\**(?:${escaped(fromLabels)})\\s?\\**\\s?[:：]`, 'i')
const otherLine = new RegExp(`^\\**(?:${escaped(otherLabels)})\\s?\\**\\s?[:：]`, 'i')

/** Whether nothing that follows is the person's letter any more. */
function endsLetter(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  const plain = withoutMarks(line)
  return plain.includes(replyMark) || /^--\s?$/.test(line) || divider.test(plain) || isHeaderBlock(lines, index)
}

/** Outlook quotes without marks, below a few lines of the header. */
function isHeaderBlock(lines: readonly string[], index: number): boolean {
  if (!fromLine.test(withoutMarks(lines[index] ?? ''))) return false
  const following = lines.slice(index + 1, index + 9).map(withoutMarks)
  return following.filter(line => otherLine.test(line)).length >= 2
}

/** Mail programs break long lines. */
const mostAttributionLines = 4
const longestAttribution = 400

/** How many lines from here on announce a quote; 0 if none does. */
function attributionAt(lines: readonly string[], index: number): number {
  let joined = ''
  for (let count = 1; count <= mostAttributionLines; count++) {
    const line = withoutMarks(lines[index + count - 1] ?? '')
    if (line === '' || joined.length > longestAttribution) return 0
    joined = joined === '' ? line : `${joined} ${line}`
    if (isAttribution(joined)) return count
  }
  return 0
}

/** In whatever language: an address in angle brackets, a number, and a colon at the end. */
const announcesAddress = /^(?=.*\d).*<[^<>\s]+@[^<>\s]+>.*[:：]$/

const isAttribution = (line: string): boolean =>
  line.length <= longestAttribution &&
  /[:：]$/.test(line) &&
  (announcesAddress.test(line) || attributions.some(words => words.test(line)))

const nextWords = (lines: readonly string[], from: number): string =>
  lines.slice(from).find(line => withoutMarks(line) !== '') ?? ''
