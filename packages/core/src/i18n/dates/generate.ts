/** Writes one file of date words per locale, from the ICU of this Node. Run it with Node, then Prettier. */
import { writeFileSync } from 'node:fs'
import { dateWordsFromIcu } from './date-words-from-icu.ts'

const files = {
  ar: 'ar',
  de: 'de',
  en: 'en',
  'en-US': 'en-us',
  es: 'es',
  fr: 'fr',
  ms: 'ms',
  ta: 'ta',
  vi: 'vi',
  'zh-Hans': 'zh-hans',
} as const

for (const [tag, file] of Object.entries(files)) {
  const name = file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const source = `// Generated from ICU by generate.ts: do not edit.
import type { DateWords } from '../date-words.ts'

export const ${name}Dates: DateWords = ${JSON.stringify(dateWordsFromIcu(tag), null, 2)}
`
  writeFileSync(new URL(`${file}.ts`, import.meta.url), source)
}
