import { type Language, languageFor } from './language.ts'

/** One set of words, such as those of the mails of a feature, in every language. American English may go without. */
export type WordFiles<Words> = Readonly<
  Record<Exclude<Language, 'en-US'>, () => Promise<Words>> & Partial<Record<'en-US', () => Promise<Words>>>
>

/**
 * What gives the words in a language that a person or a library has chosen, by its tag. A file is loaded when its
 * language is first spoken.
 *
 * @example const loadWords = createWordsLoader<MailWords>({ de: async () => (await import('./words/de.ts')).de, ... })
 */
export function createWordsLoader<Words>(files: WordFiles<Words>): (wanted: string) => Promise<Words> {
  return async wanted => {
    const load = files[languageFor(wanted)] ?? files.en
    return load()
  }
}
