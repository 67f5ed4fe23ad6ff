import type { MailWords } from '../mail-words.ts'

export const mailEn: MailWords = {
  greeting: name => (name ? `Hello ${name},` : 'Hello,'),
  sender: library => `${library} sent you this mail.`,
  noReplies: 'Please do not reply to it: nobody reads the answers.',
  notYou: 'If you know nothing of this, somebody gave your address by mistake. You need not do anything.',
}
