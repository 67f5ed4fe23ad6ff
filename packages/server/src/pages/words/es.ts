import type { PageWords } from '../page-words.ts'

export const pageEs: PageWords = {
  code: 'Código del correo',
  codeHint: 'Sin scripts, esta página no puede leerlo del enlace. Es la parte que sigue al signo #.',
}
