import type { RegistrationWords } from '../registration-words.ts'

/** Not yet reviewed by a native speaker. */
export const registrationMs: RegistrationWords = {
  confirmed: 'Anda telah mendaftar dan mendapat tempat.',
  waiting: position =>
    `Semua tempat telah penuh. Anda berada dalam senarai menunggu, di kedudukan ${position}. Kami akan menulis kepada anda sebaik sahaja ada tempat untuk anda.`,
  seat: 'Ada tempat yang kosong, dan tempat itu milik anda.',
  offer: until =>
    `Satu tempat disimpan untuk anda sehingga ${until}. Sila terima sebelum itu; selepas itu tempat diberikan kepada orang seterusnya.`,
  seats: count => `Tempat: ${count}`,
  subject: {
    confirmed: title => `Anda telah didaftarkan: ${title}`,
    waiting: title => `Senarai menunggu: ${title}`,
    seat: title => `Anda mendapat tempat: ${title}`,
    offer: title => `Tempat disimpan untuk anda: ${title}`,
  },
  manage: 'Lihat atau batalkan pendaftaran anda',
  decide: 'Terima atau tolak tempat',
  why: 'Anda menerima e-mel ini kerana anda telah mendaftar untuk acara ini.',
  page: {
    title: 'Pendaftaran anda',
    show: 'Tunjukkan',
    gone: 'Pautan ini tidak berfungsi lagi. Gunakan pautan dalam e-mel yang terbaharu.',
    status: {
      confirmed: 'Anda mendapat tempat.',
      waiting: 'Anda berada dalam senarai menunggu.',
      cancelled: 'Pendaftaran ini telah dibatalkan.',
    },
    accept: 'Terima tempat',
    accepted: 'Terima kasih. Tempat itu milik anda.',
    alreadyYours: 'Tempat itu sudah milik anda. Tiada apa-apa lagi yang perlu dibuat.',
    tooLate: 'Tempat itu tidak lagi disimpan untuk anda.',
    cancel: 'Batalkan pendaftaran',
    sure: 'Adakah anda mahu membatalkan? Tempat anda akan diberikan kepada orang lain.',
    cancelNow: 'Ya, batalkan',
    keep: 'Tidak, kekalkan',
  },
}
