import { createWordsLoader } from '../i18n/words-loader.ts'
import type { relayEn } from './words/en.ts'

/** What the relay writes, in its mails and on the page of a thread. */
export type RelayWords = typeof relayEn

export const loadRelayWords = createWordsLoader<RelayWords>({
  ar: async () => (await import('./words/ar.ts')).relayAr,
  de: async () => (await import('./words/de.ts')).relayDe,
  en: async () => (await import('./words/en.ts')).relayEn,
  es: async () => (await import('./words/es.ts')).relayEs,
  fr: async () => (await import('./words/fr.ts')).relayFr,
  ms: async () => (await import('./words/ms.ts')).relayMs,
  ta: async () => (await import('./words/ta.ts')).relayTa,
  vi: async () => (await import('./words/vi.ts')).relayVi,
  'zh-Hans': async () => (await import('./words/zh-hans.ts')).relayZhHans,
})
