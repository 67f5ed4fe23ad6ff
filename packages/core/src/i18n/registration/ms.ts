import { accessConsentEn, type RegistrationWords } from './en.ts'

/** Not yet reviewed by a native speaker. */
export const registrationMs: RegistrationWords = {
  register: 'Daftar',
  title: event => `Daftar: ${event}`,
  wouldWait: parties =>
    parties === 0
      ? 'Semua tempat telah diambil. Anda akan menjadi yang pertama dalam senarai menunggu.'
      : `Semua tempat telah diambil. ${parties} kumpulan berada di hadapan anda dalam senarai menunggu.`,
  partyWaits: left => `Tinggal ${left} tempat: seramai ini akan masuk senarai menunggu.`,
  full: 'Semua tempat telah diambil, dan tiada senarai menunggu.',
  opens: when => `Anda boleh mendaftar mulai ${when}.`,
  closed: 'Pendaftaran telah ditutup.',
  name: 'Nama anda',
  nameHint: 'Nama pertama atau nama samaran sudah memadai. Anda dipanggil dengannya di kaunter.',
  email: 'Alamat e-mel anda',
  emailHint: 'Perpustakaan menulis kepada anda tentang acara ini sahaja.',
  partySize: 'Berapa orang yang akan datang',
  partyHint: most => `Anda dan mereka yang anda bawa, ${most} orang paling ramai.`,
  accessNeeds: 'Apa yang anda perlukan untuk menyertai',
  accessHint: date =>
    `Tempat duduk di hadapan, jurubahasa isyarat, ruang untuk kerusi roda. Kakitangan membacanya untuk menyediakan acara ini, dan tiada orang lain. Ia dipadamkan selepas acara, pada ${date}.`,
  accessConsent: accessConsentEn,
  accessConsentMeaning:
    'Maksudnya (terjemahan belum disemak): perpustakaan boleh menggunakan apa yang saya tulis tentang keperluan saya untuk menyediakan acara ini.',
  privacy:
    'Perpustakaan menyimpan ini untuk memegang tempat anda, dan tidak menunjukkannya kepada orang lain. Tiada akaun dibuat.',
  send: places => `Daftar untuk ${places} tempat`,
  join: 'Sertai senarai menunggu',
  confirmed: places => `Anda telah berdaftar: ${places} tempat milik anda.`,
  waiting: position => `Anda dalam senarai menunggu, di nombor ${position}.`,
  waitingNext: 'Perpustakaan akan menulis kepada anda apabila ada tempat kosong.',
  refused: {
    full: 'Tempat terakhir baru sahaja diambil, dan tiada senarai menunggu. Apa yang anda taip masih ada.',
    closed: 'Pendaftaran baru sahaja ditutup. Apa yang anda taip masih ada.',
    'not-open': 'Pendaftaran belum dibuka. Apa yang anda taip masih ada.',
    'party-too-large': 'Seramai ini tidak dapat datang bersama. Pilih nombor yang lebih kecil.',
    'other-request': 'Anda telah mendaftar dengan borang ini dalam tetingkap lain. Semak e-mel anda.',
  },
  earlier: 'Pendaftaran anda',
  show: 'Tunjukkan acara',
}
