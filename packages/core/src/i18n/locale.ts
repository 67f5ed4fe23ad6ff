import type { DateWords } from './date-words.ts'
import type { Messages } from './locales/en.ts'

/** All that a widget needs to speak one language. */
export interface Locale {
  /** BCP 47. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  readonly messages: Messages
  readonly dates: DateWords
  /** Puts the library's own words in place of ours in a set that is loaded later. */
  readonly ownWords?: <Words extends object>(set: WordSet, words: Words) => Words
}

/** Words that come with the part that speaks them. */
export type WordSet = 'browse' | 'details' | 'forms' | 'registration'

/**
 * The best of the tags on offer for a wanted language, by shortening it from its end. Chinese is Simplified but where
 * its tag tells of Traditional characters: as in CLDR, one script never stands for the other.
 *
 * @see RFC 4647 section 3.4 (lookup)
 */
export function lookUpLocale<Tag extends string>(wanted: string, offered: readonly Tag[]): Tag | undefined {
  for (
    let range = wanted.toLowerCase().replace(plainChinese, 'zh-hans');
    range !== '';
    range = range.slice(0, Math.max(0, range.lastIndexOf('-')))
  ) {
    const found = offered.find(tag => tag.toLowerCase() === range)
    if (found) return found
  }
  return undefined
}

const plainChinese = /^zh\b(?!.*-(?:hant|tw|hk|mo)\b)/
