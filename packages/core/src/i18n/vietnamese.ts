import { viDates } from './dates/vi.ts'
import type { Locale } from './locale.ts'
import { vi } from './locales/vi.ts'

export const vietnamese: Locale = { tag: 'vi', direction: 'ltr', messages: vi, dates: viDates }
