import type { DetailsWords } from './en.ts'

const lastComma = /, (?=[^,]*$)/

/** Not yet reviewed by a native speaker. */
export const detailsMs: DetailsWords = {
  when: 'Bila',
  where: 'Di mana',
  organiser: 'Dianjurkan oleh',
  register: 'Daftar',
  joinOnline: 'Sertai dalam talian',
  moreOnPage: 'Lagi tentang acara ini',
  copyLink: 'Salin pautan',
  linkCopied: 'Pautan disalin',
  add: 'Tambah pada kalendar anda',
  file: 'Fail kalendar (.ics)',
  allDates: 'Semua tarikh (.ics)',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office: 'Outlook untuk kerja atau sekolah',
  share: 'Kongsi',
  statusNotes: {
    confirmed: '',
    tentative: 'Belum pasti sama ada acara ini diadakan.',
    cancelled: 'Acara ini tidak diadakan.',
    postponed: 'Acara ini akan diadakan pada masa lain yang belum diketahui.',
    moved: 'Masa atau tempatnya telah berubah.',
  },
  over: 'Acara ini sudah tamat.',
  audience: 'Untuk',
  languages: 'Bahasa',
  accessibility: 'Kebolehcapaian',
  free: 'Percuma',
  hashtag: 'Tanda pagar',
  yourTime: when => `Waktu anda: ${when}`,
  series: {
    daily: every => (every === 1 ? 'Setiap hari' : `Setiap ${every} hari`),
    weekly: (every, days) => (every === 1 ? `Setiap ${days}` : `Setiap ${every} minggu pada ${days}`),
    monthly: (every, day) =>
      every === 1 ? `Pada ${day} hari bulan setiap bulan` : `Setiap ${every} bulan pada ${day} hari bulan`,
    monthlyOn: (every, which, weekday) =>
      every === 1 ? `Pada ${weekday} ${which} setiap bulan` : `Setiap ${every} bulan pada ${weekday} ${which}`,
    ordinals: ['pertama', 'kedua', 'ketiga', 'keempat', 'kelima', 'terakhir'],
    yearly: date => `Setiap tahun pada ${date}`,
    several: 'Pada beberapa tarikh',
    until: (text, date) => `${text}, hingga ${date}`,
    times: (text, count) => (count === 1 ? `${text}, sekali` : `${text}, ${count} kali`),
    and: names => names.join(', ').replace(lastComma, ' dan '),
  },
  otherDates: 'Tarikh lain',
  related: 'Acara yang serupa',
  afterwards: 'Daripada acara ini',
  materials: {
    recording: 'Rakaman',
    slides: 'Slaid',
    handout: 'Bahan edaran',
    takeaways: 'Isi penting',
    other: 'Lain-lain',
  },
  pick: 'Pilih',
}
