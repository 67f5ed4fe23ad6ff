import type { MailWords } from '../mail-words.ts'

export const mailFr: MailWords = {
  greeting: name => (name ? `Bonjour ${name},` : 'Bonjour,'),
  sender: library => `Ce message vous est envoyé par : ${library}.`,
  noReplies: 'Merci de ne pas y répondre : personne ne lit les réponses.',
  notYou: 'Si cela ne vous dit rien, quelqu’un a donné votre adresse par erreur. Vous n’avez rien à faire.',
}
