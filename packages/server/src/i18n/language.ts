import { lookUpLocale } from '@library-catalyst/core'

/** What the server speaks where it speaks to people: in mails, and on pages of its own. */
export const languages = ['ar', 'de', 'en', 'en-US', 'es', 'fr', 'ms', 'ta', 'vi', 'zh-Hans'] as const
export type Language = (typeof languages)[number]

/** The one nearest to what a person or a library has chosen; English where there is none. */
export function languageFor(wanted: string): Language {
  return lookUpLocale(wanted, languages) ?? 'en'
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
