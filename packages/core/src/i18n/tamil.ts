import { taDates } from './dates/ta.ts'
import type { Locale } from './locale.ts'
import { ta } from './locales/ta.ts'

export const tamil: Locale = { tag: 'ta', direction: 'ltr', messages: ta, dates: taDates }
