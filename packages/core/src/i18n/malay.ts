import { msDates } from './dates/ms.ts'
import type { Locale } from './locale.ts'
import { ms } from './locales/ms.ts'

export const malay: Locale = { tag: 'ms', direction: 'ltr', messages: ms, dates: msDates }
