import { frDates } from './dates/fr.ts'
import type { Locale } from './locale.ts'
import { fr } from './locales/fr.ts'

export const french: Locale = { tag: 'fr', direction: 'ltr', messages: fr, dates: frDates }
