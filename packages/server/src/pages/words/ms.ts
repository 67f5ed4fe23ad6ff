import type { PageWords } from '../page-words.ts'

export const pageMs: PageWords = {
  code: 'Kod daripada e-mel',
  codeHint: 'Tanpa skrip, halaman ini tidak dapat membacanya daripada pautan. Kod itu ialah bahagian selepas tanda #.',
}
