import type { MailWords } from '../mail-words.ts'

export const mailMs: MailWords = {
  greeting: name => (name ? `Salam ${name},` : 'Salam,'),
  sender: library => `E-mel ini dihantar oleh: ${library}.`,
  noReplies: 'Sila jangan balas e-mel ini: tiada sesiapa membaca balasan.',
  notYou:
    'Jika anda tidak tahu apa-apa tentang hal ini, seseorang telah memberikan alamat anda secara tidak sengaja. Anda tidak perlu buat apa-apa.',
}
