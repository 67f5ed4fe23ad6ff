import { esDates } from './dates/es.ts'
import type { Locale } from './locale.ts'
import { es } from './locales/es.ts'

export const spanish: Locale = { tag: 'es', direction: 'ltr', messages: es, dates: esDates }
