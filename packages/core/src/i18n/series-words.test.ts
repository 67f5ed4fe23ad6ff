import { expect, test } from 'vitest'
import { allLocales } from '../../test/all-locales.ts'
import { seriesText } from '../calendar/series-text.ts'
import { loadDetailsWords } from './load-words.ts'

const tuesday = { start: '2026-11-24T18:00', startInstant: '2026-11-24T17:00:00Z', timeZone: 'Europe/Vienna' }
const rules = [
  'FREQ=DAILY;INTERVAL=3',
  'FREQ=WEEKLY;UNTIL=20261215',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=6',
  'FREQ=MONTHLY',
  'FREQ=MONTHLY;BYDAY=2TU',
  'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR',
  'FREQ=YEARLY',
]

test.each([
  [
    'de',
    [
      'Alle 3 Tage',
      'Jeden Dienstag, bis 15. Dezember',
      'Alle 2 Wochen am Dienstag und Donnerstag, 6 Mal',
      'Am 24. jedes Monats',
      'Jeden zweiten Dienstag im Monat',
      'Alle 3 Monate am letzten Freitag',
      'Jedes Jahr am 24. November',
    ],
  ],
  [
    'es',
    [
      'Cada 3 días',
      'Cada martes, hasta el 15 de diciembre',
      'Cada 2 semanas: martes y jueves, 6 veces',
      'El día 24 de cada mes',
      'El segundo martes de cada mes',
      'Cada 3 meses, el último viernes',
      'Cada año, el 24 de noviembre',
    ],
  ],
  [
    'fr',
    [
      'Tous les 3\u00a0jours',
      'Chaque semaine, le mardi, jusqu’au 15 décembre',
      'Toutes les 2\u00a0semaines, les mardi et jeudi, 6\u00a0fois',
      'Le 24 de chaque mois',
      'Le deuxième mardi de chaque mois',
      'Tous les 3\u00a0mois, le dernier vendredi',
      'Tous les ans, le 24 novembre',
    ],
  ],
  [
    'zh-Hans',
    [
      '每3天一次',
      '每周的星期二，到12月15日为止',
      '每2周一次，在星期二、星期四，共6次',
      '每月24日',
      '每月第二个星期二',
      '每3个月一次，在最后一个星期五',
      '每年11月24日',
    ],
  ],
  [
    'ms',
    [
      'Setiap 3 hari',
      'Setiap Selasa, hingga 15 Disember',
      'Setiap 2 minggu pada Selasa dan Khamis, 6 kali',
      'Pada 24 hari bulan setiap bulan',
      'Pada Selasa kedua setiap bulan',
      'Setiap 3 bulan pada Jumaat terakhir',
      'Setiap tahun pada 24 November',
    ],
  ],
  [
    'ta',
    [
      '3 நாட்களுக்கு ஒருமுறை',
      'வாரந்தோறும்: செவ்வாய் (15 டிசம்பர் வரை)',
      '2 வாரங்களுக்கு ஒருமுறை: செவ்வாய், வியாழன் (6 முறை)',
      'மாதந்தோறும் 24ஆம் தேதி',
      'மாதந்தோறும் இரண்டாவது செவ்வாய்',
      '3 மாதங்களுக்கு ஒருமுறை, கடைசி வெள்ளி',
      'ஆண்டுதோறும் 24 நவம்பர்',
    ],
  ],
  [
    'vi',
    [
      'Cứ 3 ngày một lần',
      'Mỗi tuần vào Thứ Ba, đến 15 tháng 12',
      'Cứ 2 tuần một lần vào Thứ Ba và Thứ Năm, 6 lần',
      'Ngày 24 mỗi tháng',
      'Thứ Ba lần thứ hai mỗi tháng',
      'Cứ 3 tháng một lần vào Thứ Sáu cuối cùng',
      'Mỗi năm vào 24 tháng 11',
    ],
  ],
  [
    'ar',
    [
      'كل 3 أيام',
      'كل أسبوع، يوم الثلاثاء، حتى 15 ديسمبر',
      'كل أسبوعين، أيام الثلاثاء والخميس، 6 مرات',
      'كل شهر، في اليوم 24',
      'كل شهر، يوم الثلاثاء الثاني',
      'كل 3 أشهر، يوم الجمعة الأخير',
      'كل عام في 24 نوفمبر',
    ],
  ],
])('%s: how often something takes place is a sentence', async (tag, sentences) => {
  const locale = allLocales.find(each => each.tag === tag)
  if (!locale) throw new Error(`There is no ${tag}`)
  const { series } = await loadDetailsWords(locale)
  expect(rules.map(rule => seriesText(rule, tuesday, series, locale.dates))).toEqual(sentences)
})
