import type { BrowseWords } from './browse/en.ts'
import type { DateWords } from './date-words.ts'
import type { DetailsWords } from './details/en.ts'
import type { FormWords } from './forms/en.ts'
import type { Messages } from './locales/en.ts'
import type { RegistrationWords } from './registration/en.ts'

/**
 * Words of the library's own, in place of ours: JSON, of which any part may be left out.
 *
 * @example { showMore: 'More', browse: { found: { one: '1 talk', other: '{0} talks' } } }
 */
export type WordOverrides = Overrides<Messages> & {
  readonly browse?: Overrides<BrowseWords>
  readonly details?: Overrides<DetailsWords>
  readonly forms?: Overrides<FormWords>
  readonly registration?: Overrides<RegistrationWords>
  readonly dates?: Overrides<Omit<DateWords, 'padsHour' | 'otherClock' | 'firstWeekday'>>
}

type Overrides<Words> = { readonly [Key in keyof Words]?: Override<NonNullable<Words[Key]>> }

type Override<Word> = Word extends (...values: never[]) => string
  ? string | PluralForms
  : Word extends string
    ? string
    : Word extends readonly string[]
      ? readonly string[]
      : Overrides<Word>

/** One template per kind of number, as CLDR names them, and for single numbers: `{ "0": "Full", "other": "{0} left" }`. */
export type PluralForms = { readonly [form in Intl.LDMLPluralRule | `${number}`]?: string } & { readonly other: string }

export interface Overriding {
  /** Whose plural rules choose: BCP 47. */
  readonly tag: string
  /** What the words are called: `browse.`; empty for those that need no name in front. */
  readonly prefix: string
  /** Tells the person who embeds what cannot be used, as the end of a sentence about "words". */
  readonly tell: (mistake: string) => void
}

/**
 * A set of words with some of them replaced. What does not fit is told, and ours stays.
 *
 * @param overrides from outside: anything
 */
export function overrideWords<Words extends object>(words: Words, overrides: unknown, how: Overriding): Words {
  const { prefix, tell } = how
  if (!isRecord(overrides)) {
    tell(`needs an object for "${prefix.slice(0, -1)}"`)
    return words
  }
  const result = { ...words } as Record<string, unknown>
  for (const [key, override] of Object.entries(overrides)) {
    const name = prefix + key
    if (Object.hasOwn(words, key)) result[key] = overrideWord(result[key], override, { ...how, prefix: name })
    else tell(`has no "${name}"`)
  }
  return result as Words
}

/** @param how whose `prefix` is the word's name */
function overrideWord(word: unknown, override: unknown, how: Overriding): unknown {
  const { tag, prefix: name, tell } = how
  if (isRecord(word)) return overrideWords(word, override, { ...how, prefix: `${name}.` })
  const [needed, own] = replacement(word, override, tag)
  if (own !== undefined) return own
  tell(needed === undefined ? `cannot change "${name}"` : `needs ${needed} for "${name}"`)
  return word
}

/** What a word can be replaced with, in words for the person who embeds; and the override, if it is that. */
function replacement(word: unknown, override: unknown, tag: string): readonly [needed?: string, own?: unknown] {
  if (typeof word === 'string') return ['text', isText(override) ? override : undefined]
  if (typeof word === 'function')
    return ['text with places like {0}, or one such text per kind of number with "other"', fromTemplate(override, tag)]
  if (Array.isArray(word))
    return [`a list of ${word.length} texts`, isTextList(override, word.length) ? override : undefined]
  return []
}

type Values = readonly (string | number | readonly string[])[]

/** A word that depends on values, from what the library writes; undefined if it is no template. */
function fromTemplate(override: unknown, tag: string): ((...values: Values) => string) | undefined {
  if (isTemplate(override)) return (...values) => fill(override, values)
  if (!isPluralForms(override)) return undefined
  let rules: Intl.PluralRules | undefined
  return (...values) => {
    const count = Number(values.find(value => typeof value === 'number'))
    rules ??= new Intl.PluralRules(tag)
    return fill(override[`${count}`] ?? override[rules.select(count)] ?? override.other, values)
  }
}

/** A list is put together from its start on: `{0} and {1}`. */
function fill(template: string, values: Values): string {
  const [first] = values
  if (typeof first === 'object')
    return first.slice(1).reduce((one, other) => fill(template, [one, other]), first[0] ?? '')
  return template.replace(/\{(\d+)\}/g, (_, place: string) => String(values[+place] ?? ''))
}

const forms: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other']

function isPluralForms(value: unknown): value is PluralForms {
  return (
    isRecord(value) &&
    'other' in value &&
    Object.entries(value).every(([form, text]) => (forms.includes(form) || /^\d+$/.test(form)) && isTemplate(text))
  )
}

/** Places have numbers: a name between braces would stay on the screen. */
const isTemplate = (value: unknown): value is string => isText(value) && !/\{\D*?\}/.test(value)

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

const isTextList = (value: unknown, length: number): value is readonly string[] =>
  Array.isArray(value) && value.length === length && value.every(isText)

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
