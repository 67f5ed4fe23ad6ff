import type { PageWords } from '../page-words.ts'

export const pageEn: PageWords = {
  code: 'Code from the mail',
  codeHint: 'Without script, this page cannot read it from the link. It is the part after the # sign.',
}
