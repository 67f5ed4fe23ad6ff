import type { Finding } from '@library-catalyst/core/rest/routes'

const patterns: readonly (readonly [Finding['kind'], RegExp])[] = [
  [
    'email',
    /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|[([{]\s?at\s?[)\]}])\s?[\p{L}\p{N}-]+(?:\s?(?:\.|[([{]\s?dot\s?[)\]}])\s?[\p{L}\p{N}-]+)+/giu,
  ],
  ['link', /\b(?:https?:\/\/|www\.)[^\s<>"']+/gi],
  // A name with an ending that names are made with; an abbreviation such as "e.g." has none.
  [
    'link',
    /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]{2,63}\.){1,3}(?:com|org|net|info|biz|io|me|app|dev|de|at|ch|fr|es|uk|us|ca|au|my|sg|in|vn|cn|tw|hk|ae|sa|eg|ru|link|shop|site|online|xyz|ly|gg|tv|example)(?:\/[^\s<>"']*)?(?![\p{L}\p{N}.-]*@)(?![\p{L}\p{N}])/giu,
  ],
  ['phone', /(?<![\p{L}\p{N}])(?:\+|00)?[(\p{Nd}][\p{Nd}\s()./-]{5,22}\p{Nd}(?![\p{L}\p{N}])/gu],
]

/** Digits of the shortest and the longest telephone number with an area code (ITU-T E.164). */
const [fewestDigits, mostDigits] = [7, 15]

/**
 * Links, telephone numbers and mail addresses in a text, in the order in which they stand there, so that the person who
 * wrote it can be shown what to take out. Dates, times and years are no numbers to call.
 */
export function findContactDetails(text: string): readonly Finding[] {
  const found: Finding[] = []
  for (const [kind, pattern] of patterns)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const isNew = found.every(other => end <= other.start || start >= other.end)
      if (isNew && (kind !== 'phone' || isPhone(match[0]))) found.push({ kind, start, end })
    }
  return found.sort((one, other) => one.start - other.start)
}

function isPhone(text: string): boolean {
  const digits = text.replace(/\P{Nd}/gu, '').length
  return digits >= fewestDigits && digits <= mostDigits && !isDateOrTime(text.trim())
}

/** Days as they are written, with years and times behind them. */
const date = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?\d{2,4})`
const datePattern = new RegExp(`^${date}(?:\\s*[-–]?\\s*(?:${date}|\\d{1,2}(?:[.:]\\d{2})?))*$`)
const yearsPattern = /^(?:1[89]|20)\d{2}\s?[-/]\s?(?:1[89]|20)\d{2}$/
const isDateOrTime = (text: string): boolean => datePattern.test(text) || yearsPattern.test(text)
