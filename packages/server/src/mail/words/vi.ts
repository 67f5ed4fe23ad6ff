import type { MailWords } from '../mail-words.ts'

export const mailVi: MailWords = {
  greeting: name => (name ? `Xin chào ${name},` : 'Xin chào,'),
  sender: library => `Thư này được gửi từ: ${library}.`,
  noReplies: 'Xin đừng trả lời thư này: không có ai đọc thư trả lời.',
  notYou: 'Nếu bạn không biết gì về việc này, có người đã nhập nhầm địa chỉ của bạn. Bạn không cần làm gì cả.',
}
