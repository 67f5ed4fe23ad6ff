import type { PageWords } from '../page-words.ts'

export const pageFr: PageWords = {
  code: 'Code reçu par e-mail',
  codeHint: 'Sans script, cette page ne peut pas le lire dans le lien. C’est la partie qui suit le signe #.',
}
