import { enUsDates } from './dates/en-us.ts'
import type { Locale } from './locale.ts'
import { enUs } from './locales/en-us.ts'

export const american: Locale = { tag: 'en-US', direction: 'ltr', messages: enUs, dates: enUsDates }
