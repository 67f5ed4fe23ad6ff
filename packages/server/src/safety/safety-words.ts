import type { ModerationReason } from '@library-catalyst/core/rest/routes'
import { createWordsLoader } from '../i18n/words-loader.ts'

/** What people are told for their safety, and about what is not shown. */
export interface SafetyWords {
  /** For staff. */
  readonly alert: { readonly subject: string; readonly text: string; readonly open: string }
  readonly decision: {
    readonly refusedSubject: string
    readonly refused: string
    readonly approvedSubject: string
    readonly approved: string
    readonly appealHint: string
    readonly final: string
  }
  readonly reasons: Readonly<Record<ModerationReason, string>>
  readonly appeal: {
    readonly title: string
    readonly why: string
    readonly send: string
    readonly sent: string
    readonly gone: string
    readonly notSent: string
  }
}

export const loadSafetyWords = createWordsLoader<SafetyWords>({
  ar: async () => (await import('./words/ar.ts')).safetyAr,
  de: async () => (await import('./words/de.ts')).safetyDe,
  en: async () => (await import('./words/en.ts')).safetyEn,
  es: async () => (await import('./words/es.ts')).safetyEs,
  fr: async () => (await import('./words/fr.ts')).safetyFr,
  ms: async () => (await import('./words/ms.ts')).safetyMs,
  ta: async () => (await import('./words/ta.ts')).safetyTa,
  vi: async () => (await import('./words/vi.ts')).safetyVi,
  'zh-Hans': async () => (await import('./words/zh-hans.ts')).safetyZhHans,
})
