import { createWordsLoader } from '../i18n/words-loader.ts'

/** What stands around every mail. */
export interface MailWords {
  greeting(name: string | undefined): string
  sender(library: string): string
  /** Where no address for replies is set. */
  readonly noReplies: string
  /** For whoever gets a mail that was meant for somebody else. */
  readonly notYou: string
}

export const loadMailWords = createWordsLoader<MailWords>({
  ar: async () => (await import('./words/ar.ts')).mailAr,
  de: async () => (await import('./words/de.ts')).mailDe,
  en: async () => (await import('./words/en.ts')).mailEn,
  es: async () => (await import('./words/es.ts')).mailEs,
  fr: async () => (await import('./words/fr.ts')).mailFr,
  ms: async () => (await import('./words/ms.ts')).mailMs,
  ta: async () => (await import('./words/ta.ts')).mailTa,
  vi: async () => (await import('./words/vi.ts')).mailVi,
  'zh-Hans': async () => (await import('./words/zh-hans.ts')).mailZhHans,
})
