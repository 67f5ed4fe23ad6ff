import { replyMark } from '../cut-quotes.ts'
import type { RelayWords } from '../relay-words.ts'

/** Not yet reviewed by a native speaker. */
export const relayMs: RelayWords = {
  via: (alias, library) => `${alias} melalui ${library}`,
  answerTo: topic => `Balas: ${topic}`,
  writeAbove: `${replyMark} Untuk membalas melalui e-mel, tulis di atas baris ini.`,
  firstContact: (alias, topic) => `${alias} menulis kepada anda tentang “${topic}”:`,
  wrote: alias => `Daripada ${alias}:`,
  howToAnswer: 'Balas e-mel ini, atau tulis di halaman. Alamat e-mel anda tidak diberikan kepada sesiapa.',
  howToAnswerOnPage:
    'Tulis jawapan anda di halaman. Alamat e-mel anda tidak diberikan kepada sesiapa. Balasan kepada e-mel ini tidak dibaca.',
  openPage: 'Balas, tamatkan atau laporkan',
  stopHint:
    'Di halaman yang sama anda boleh menamatkan perbualan ini dengan satu sentuhan, menyekat orang ini, atau memberitahu perpustakaan bahawa ada yang tidak kena.',
  stayingSafe:
    'Berjumpalah di tempat awam, di perpustakaan misalnya, dan beritahu seseorang di mana anda berada. Jangan hantar wang dan jangan beri alamat rumah anda. Anda boleh berhenti pada bila-bila masa.',
  passedOn: alias =>
    `Mesej anda telah disampaikan kepada ${alias}. Jawapan akan datang dari alamat ini; ${alias} tidak nampak alamat anda.`,
  addressRemoved: '[alamat dibuang]',
  attachmentsLeftOut: 'Ada fail yang dilampirkan. Demi keselamatan anda, fail itu tidak disampaikan.',
  attachmentsRefused:
    'Mesej anda disampaikan tanpa lampirannya: fail tidak boleh dihantar dengan cara ini. Anda boleh menunjukkannya apabila berjumpa.',
  nothingToPassOn:
    'Tiada teks dalam mesej anda yang boleh disampaikan. Fail tidak boleh dihantar dengan cara ini; sila tulis beberapa perkataan.',
  notDelivered: alias =>
    `E-mel kepada ${alias} tidak dapat dihantar. Mesej anda mungkin belum dibaca. Anda tidak perlu berbuat apa-apa.`,
  ended: alias => `Perbualan anda dengan ${alias} telah tamat. Tiada apa-apa lagi yang disampaikan.`,
  why: 'Anda menerima e-mel ini kerana anda menyertai perbualan yang disampaikan oleh perpustakaan.',
  page: {
    title: 'Perbualan anda',
    show: 'Tunjukkan perbualan',
    gone: 'Pautan ini tidak lagi berfungsi. Gunakan pautan dalam e-mel terbaharu.',
    you: 'Anda',
    yourAnswer: 'Jawapan anda',
    send: 'Hantar',
    sent: 'Jawapan anda sedang dihantar.',
    notSent: 'Tiada apa-apa yang dihantar. Sila tulis beberapa perkataan, paling banyak 5000 aksara.',
    tooMany: 'Anda telah banyak menulis hari ini. Sila sambung esok.',
    ended: 'Perbualan ini telah tamat. Tiada apa-apa lagi yang disampaikan.',
    stop: 'Tamatkan perbualan ini',
    block: 'Tamatkan dan sekat orang ini',
    blockHint: 'Anda berdua tidak akan dipertemukan lagi di sini. Orang itu tidak diberitahu.',
    report: 'Beritahu perpustakaan bahawa ada yang tidak kena',
    reportKind: 'Apa yang tidak kena?',
    reportKinds: {
      safety: 'Saya berasa tidak selamat',
      minor: 'Seseorang mungkin di bawah umur',
      spam: 'Iklan atau penipuan',
      other: 'Perkara lain',
    },
    reportText: 'Apa yang berlaku?',
    sendReport: 'Hantar laporan',
    reported: 'Terima kasih. Kakitangan perpustakaan akan menelitinya.',
  },
}
