import { american } from '../src/i18n/american.ts'
import { arabic } from '../src/i18n/arabic.ts'
import { english } from '../src/i18n/english.ts'
import { french } from '../src/i18n/french.ts'
import { german } from '../src/i18n/german.ts'
import type { Locale } from '../src/i18n/locale.ts'
import { malay } from '../src/i18n/malay.ts'
import { simplifiedChinese } from '../src/i18n/simplified-chinese.ts'
import { spanish } from '../src/i18n/spanish.ts'
import { tamil } from '../src/i18n/tamil.ts'
import { vietnamese } from '../src/i18n/vietnamese.ts'

/** Every language that there is. */
export const allLocales: readonly Locale[] = [
  american,
  arabic,
  english,
  french,
  german,
  malay,
  simplifiedChinese,
  spanish,
  tamil,
  vietnamese,
]
