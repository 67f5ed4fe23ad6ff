import type { PageWords } from '../page-words.ts'

export const pageDe: PageWords = {
  code: 'Code aus der E-Mail',
  codeHint: 'Ohne Skript kann diese Seite ihn nicht aus dem Link lesen. Er ist der Teil nach dem #.',
}
