import type { MailWords } from '../mail-words.ts'

export const mailZhHans: MailWords = {
  greeting: name => (name ? `${name}，您好！` : '您好！'),
  sender: library => `此邮件由${library}发送。`,
  noReplies: '请勿回复此邮件：没有人会阅读回复。',
  notYou: '如果您对此事并不知情，可能是有人误填了您的地址。您无需进行任何操作。',
}
