import type { MailWords } from '../mail-words.ts'

export const mailEs: MailWords = {
  greeting: name => (name ? `Hola, ${name}:` : 'Hola:'),
  sender: library => `Este correo lo envía: ${library}.`,
  noReplies: 'No responda a este correo: nadie lee las respuestas.',
  notYou: 'Si no sabe nada de esto, alguien ha dado su dirección por error. No tiene que hacer nada.',
}
