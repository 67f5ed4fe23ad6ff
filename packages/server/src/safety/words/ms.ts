import type { SafetyWords } from '../safety-words.ts'

/** Not yet reviewed by a native speaker. */
export const safetyMs: SafetyWords = {
  alert: {
    subject: 'Ada laporan',
    text: 'Seseorang melaporkan bahawa ada orang yang mungkin dalam bahaya, atau di bawah umur. Perkara itu telah disembunyikan. Sila teliti hari ini.',
    open: 'Buka konsol',
  },
  decision: {
    refusedSubject: 'Tulisan anda tidak dipaparkan',
    refused: 'Kakitangan perpustakaan memutuskan untuk tidak memaparkan tulisan anda.',
    approvedSubject: 'Tulisan anda dipaparkan',
    approved: 'Kakitangan perpustakaan telah meneliti tulisan anda. Kini ia dipaparkan.',
    appealHint: 'Anda boleh meminta supaya ia diteliti semula dalam masa 14 hari:',
    final: 'Ia telah diteliti kali kedua, dan keputusan kekal. Anda masih boleh bercakap dengan kakitangan di kaunter.',
  },
  reasons: {
    'contact-details':
      'Di dalamnya ada alamat e-mel, nombor telefon atau pautan. Jawapan disampaikan melalui perpustakaan, jadi sila buang.',
    advertising: 'Ia kelihatan seperti iklan. Ruang ini untuk orang yang berkongsi, bukan perniagaan.',
    money: 'Ia meminta atau menawarkan wang. Perkongsian di sini percuma.',
    'not-allowed': 'Perpustakaan tidak menerima perkara seperti ini di sini.',
    disrespectful: 'Sesetengah perkataan mungkin menyakiti orang lain.',
    unsafe: 'Ia mungkin membahayakan seseorang.',
    'adults-only': 'Ia mungkin melibatkan orang di bawah 18 tahun. Ini untuk orang dewasa sahaja.',
    duplicate: 'Perkara yang sama sudah ada.',
    other: 'Sebabnya ada dalam nota kakitangan.',
  },
  appeal: {
    title: 'Minta diteliti semula',
    why: 'Mengapa ia patut dipaparkan?',
    send: 'Hantar',
    sent: 'Terima kasih. Kakitangan akan meneliti semula dan menulis kepada anda.',
    gone: 'Pautan ini tidak lagi berfungsi. Sila bercakap dengan kakitangan di kaunter.',
    notSent: 'Tiada apa-apa yang dihantar. Sila tulis beberapa perkataan, paling banyak 2000 aksara.',
  },
}
