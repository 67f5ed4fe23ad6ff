import { createWordsLoader } from '../i18n/words-loader.ts'
import type { registrationEn } from './words/en.ts'

/** What the server writes to those who register, in mails and on the page of a registration. */
export type RegistrationWords = typeof registrationEn

export const loadRegistrationWords = createWordsLoader<RegistrationWords>({
  ar: async () => (await import('./words/ar.ts')).registrationAr,
  de: async () => (await import('./words/de.ts')).registrationDe,
  en: async () => (await import('./words/en.ts')).registrationEn,
  es: async () => (await import('./words/es.ts')).registrationEs,
  fr: async () => (await import('./words/fr.ts')).registrationFr,
  ms: async () => (await import('./words/ms.ts')).registrationMs,
  ta: async () => (await import('./words/ta.ts')).registrationTa,
  vi: async () => (await import('./words/vi.ts')).registrationVi,
  'zh-Hans': async () => (await import('./words/zh-hans.ts')).registrationZhHans,
})
