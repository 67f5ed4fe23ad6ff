import type { MailWords } from '../mail-words.ts'

export const mailAr: MailWords = {
  greeting: name => (name ? `مرحبًا ${name}،` : 'مرحبًا،'),
  sender: library => `أُرسلت هذه الرسالة من: ${library}.`,
  noReplies: 'نرجو عدم الرد عليها: لا أحد يقرأ الردود.',
  notYou: 'إن لم يكن لك علم بهذا فقد أعطى شخصٌ ما عنوانك خطأً. لا داعي لفعل أي شيء.',
}
