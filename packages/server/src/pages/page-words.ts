import { createWordsLoader } from '../i18n/words-loader.ts'

/** What any page may have to say. */
export interface PageWords {
  /** Of the field for the token. */
  readonly code: string
  readonly codeHint: string
}

export const loadPageWords = createWordsLoader<PageWords>({
  ar: async () => (await import('./words/ar.ts')).pageAr,
  de: async () => (await import('./words/de.ts')).pageDe,
  en: async () => (await import('./words/en.ts')).pageEn,
  es: async () => (await import('./words/es.ts')).pageEs,
  fr: async () => (await import('./words/fr.ts')).pageFr,
  ms: async () => (await import('./words/ms.ts')).pageMs,
  ta: async () => (await import('./words/ta.ts')).pageTa,
  vi: async () => (await import('./words/vi.ts')).pageVi,
  'zh-Hans': async () => (await import('./words/zh-hans.ts')).pageZhHans,
})
