import type { PageWords } from '../page-words.ts'

export const pageAr: PageWords = {
  code: 'الرمز الوارد في الرسالة',
  codeHint: 'من دون سكربت لا تستطيع هذه الصفحة قراءته من الرابط. وهو الجزء الذي يلي علامة #.',
}
