import type { DateWords } from './date-words.ts'
import type { Locale } from './locale.ts'
import { isRecord, type Overriding, overrideWords, type WordOverrides } from './override-words.ts'

/** What a page may want otherwise than its language has it. */
export interface LocaleSettings {
  /** BCP 47; its Unicode extension counts, too: `de-u-hc-h12-fw-sun`. */
  readonly language: string
  /** As an object, or as JSON. */
  readonly words?: WordOverrides | string | undefined
  readonly hourCycle?: HourCycle | undefined
  readonly firstDay?: FirstDay | undefined
}

/** A clock with twice 12 hours, or one with 24. */
export type HourCycle = 'h12' | 'h23'
export type FirstDay = 'monday' | 'saturday' | 'sunday'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/**
 * A locale as one page wants it. Nothing of it is needed where a page is content with its language, so it comes apart.
 *
 * @param tell what is wrong with the words, as the end of a sentence that begins with "words"
 */
export function adaptLocale(locale: Locale, settings: LocaleSettings, tell: Overriding['tell']): Locale {
  const dates = adaptDates(locale.dates, settings)
  const overrides = parseOverrides(settings.words, tell)
  if (!overrides) return { ...locale, dates }
  const { browse, details, forms, registration, dates: ownDates = {}, ...messages } = overrides
  const later = { browse, details, forms, registration }
  const how = (prefix: string): Overriding => ({ tag: locale.tag, prefix, tell })
  return {
    ...locale,
    messages: overrideWords(locale.messages, messages, how('')),
    dates: overrideWords(dates, ownDates, how('dates.')),
    ownWords: (set, words) => (later[set] === undefined ? words : overrideWords(words, later[set], how(`${set}.`))),
  }
}

function adaptDates(dates: DateWords, { language, hourCycle, firstDay }: LocaleSettings): DateWords {
  const firstWeekday = weekdays.indexOf((firstDay ?? extensionOf(language, 'fw') ?? '').slice(0, 3))
  return {
    ...withClock(dates, hourCycle ?? extensionOf(language, 'hc')),
    ...(firstWeekday >= 0 && { firstWeekday }),
  }
}

/** `h11` and `h24` are clocks, too, but nobody's in our languages: they change nothing. */
function withClock(dates: DateWords, cycle: string | undefined): DateWords {
  const { dayPeriods, ...rest } = dates
  return cycle === (dayPeriods ? 'h23' : 'h12') ? { ...rest, ...dates.otherClock } : dates
}

/**
 * What a language tag says about itself under a key of Unicode's.
 *
 * @see RFC 6067
 */
function extensionOf(language: string, key: 'hc' | 'fw'): string | undefined {
  return new RegExp(`-u-(?:\\w{2,8}-)*?${key}-(\\w+)`, 'i').exec(language)?.[1]?.toLowerCase()
}

function parseOverrides(words: LocaleSettings['words'], tell: Overriding['tell']): WordOverrides | undefined {
  if (words === undefined) return undefined
  try {
    const overrides: unknown = typeof words === 'string' ? JSON.parse(words) : words
    if (isRecord(overrides)) return overrides
    tell('must be an object')
  } catch (error) {
    tell(`is not JSON: ${(error as SyntaxError).message}`)
  }
  return undefined
}
