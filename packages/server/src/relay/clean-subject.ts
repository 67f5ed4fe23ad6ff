import { subjectPrefix } from './quote-words.ts'

const prefix = new RegExp(`^(?:\\s*(?:${subjectPrefix})(?:\\s?[\\[(]\\d+[\\])])?\\s?[:：])+`, 'i')
const longest = 120

/** A subject without what mail programs put in front of it, on one line. */
export function cleanSubject(subject: string): string {
  const line = subject
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return Array.from(line.replace(prefix, '').trim()).slice(0, longest).join('')
}
