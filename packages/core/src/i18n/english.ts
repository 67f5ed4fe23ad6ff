import { enDates } from './dates/en.ts'
import type { Locale } from './locale.ts'
import { en } from './locales/en.ts'

/** The locale that is always there; the others load when a page asks for them. */
export const english: Locale = { tag: 'en', direction: 'ltr', messages: en, dates: enDates }
