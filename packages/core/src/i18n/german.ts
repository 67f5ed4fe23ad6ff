import { deDates } from './dates/de.ts'
import type { Locale } from './locale.ts'
import { de } from './locales/de.ts'

export const german: Locale = { tag: 'de', direction: 'ltr', messages: de, dates: deDates }
