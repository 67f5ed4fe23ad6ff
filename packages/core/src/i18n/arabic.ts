import { arDates } from './dates/ar.ts'
import type { Locale } from './locale.ts'
import { ar } from './locales/ar.ts'

export const arabic: Locale = { tag: 'ar', direction: 'rtl', messages: ar, dates: arDates }
