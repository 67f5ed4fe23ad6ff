import type { FormWords } from './en.ts'

/** Not yet reviewed by a native speaker. */
export const formsMs: FormWords = {
  optional: '(tidak wajib)',
  stepOf: (step, steps) => `Langkah ${step} daripada ${steps}`,
  next: 'Teruskan',
  back: 'Kembali',
  review: 'Adakah semuanya betul?',
  change: label => `Ubah: ${label}`,
  nothing: 'Tiada',
  summary: count => `${count} perkara perlu dibetulkan`,
  sharedDevice: 'Komputer ini digunakan bersama',
  sharedHint: 'Maka apa yang anda taip tidak disimpan di dalamnya.',
  draftKept: 'Apa yang anda taip disimpan pada peranti ini sehingga dihantar, selama dua hari paling lama.',
  cannotKeep: 'Peranti ini tidak dapat menyimpan apa yang anda taip. Sila biarkan halaman ini terbuka.',
  problems: {
    required: label => `${label}: sila isi.`,
    choose: label => `${label}: sila pilih.`,
    tick: label => `${label}: sila tandakan untuk meneruskan.`,
    email: label => `${label}: masukkan alamat e-mel, seperti nama@example.org.`,
    number: label => `${label}: masukkan nombor bulat.`,
    range: (label, min, max) => `${label}: masukkan nombor dari ${min} hingga ${max}.`,
    length: (label, most) => `${label}: gunakan ${most} aksara paling banyak.`,
    other: label => `${label}: ini tidak dapat digunakan. Sila tulis dengan cara lain.`,
  },
  sending: {
    sending: 'Sedang dihantar…',
    offline: 'Disimpan pada peranti ini. Ia akan dihantar apabila anda dalam talian.',
    offlineShared:
      'Ia akan dihantar apabila anda dalam talian. Biarkan halaman ini terbuka sehingga itu: tiada apa-apa disimpan pada peranti ini.',
    unconfirmed: 'Belum disahkan. Kami terus bertanya dengan sendirinya; ia tidak dilakukan dua kali.',
    tooOld:
      'Selama dua hari kami tidak dapat mengetahui sama ada ini telah sampai, dan tidak menghantarnya lagi. Semak e-mel anda sebelum menghantarnya semula.',
    withdraw: 'Jangan hantar',
  },
  refusals: {
    offline: 'Tiada jawapan buat masa ini. Apa yang anda taip masih ada.',
    unauthorised: 'Perpustakaan tidak menerima ini dari sini. Sila beritahu perpustakaan.',
    'not-found': 'Ini tidak ditawarkan lagi.',
    conflict: 'Ada yang berubah sementara itu. Sila lihat semula.',
    invalid: 'Perpustakaan tidak dapat menggunakan apa yang dihantar. Sila semak semula.',
    'rate-limited': 'Ramai yang sedang menghantar sekarang. Sila cuba lagi dalam seminit.',
    upstream: 'Perpustakaan tidak menjawab seperti yang sepatutnya. Apa yang anda taip masih ada.',
  },
  dismiss: 'Tutup mesej ini',
}
