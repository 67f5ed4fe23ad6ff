import type { MailWords } from '../mail-words.ts'

export const mailDe: MailWords = {
  greeting: name => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
  sender: library => `Diese E-Mail kommt von: ${library}.`,
  noReplies: 'Bitte antworten Sie nicht darauf: Niemand liest die Antworten.',
  notYou: 'Wenn Sie nichts davon wissen, hat jemand versehentlich Ihre Adresse angegeben. Sie müssen nichts tun.',
}
