import { expect, test } from 'vitest'
import { detailsEn } from '../i18n/details/en.ts'
import { enUsDates as datesUs } from '../i18n/dates/en-us.ts'
import { english } from '../i18n/english.ts'
import { seriesText } from './series-text.ts'

const tuesday = {
  start: '2026-11-24T18:00',
  startInstant: '2026-11-24T17:00:00Z',
  timeZone: 'Europe/Vienna',
}
const text = (rule: string | undefined, date = tuesday) => seriesText(rule, date, detailsEn.series, english.dates)

test.each([
  ['FREQ=DAILY', 'Every day'],
  ['FREQ=DAILY;INTERVAL=3', 'Every 3 days'],
  ['FREQ=DAILY;BYDAY=SA,MO', 'Every Monday and Saturday'],
  ['FREQ=WEEKLY', 'Every Tuesday'],
  ['FREQ=WEEKLY;WKST=SU;BYDAY=TH,TU,MO', 'Every Monday, Tuesday and Thursday'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', 'Every day'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'Every 2 weeks on Tuesday'],
  ['FREQ=MONTHLY', 'On day 24 of every month'],
  ['FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1', 'Every 2 months on day 1'],
  ['FREQ=MONTHLY;BYDAY=4TU', 'Every fourth Tuesday of the month'],
  ['FREQ=MONTHLY;BYDAY=-1FR', 'Every last Friday of the month'],
  ['FREQ=MONTHLY;BYSETPOS=1;BYDAY=SA', 'Every first Saturday of the month'],
  ['FREQ=MONTHLY;INTERVAL=3;BYDAY=+2WE', 'Every 3 months on the second Wednesday'],
  ['FREQ=YEARLY', 'Every year on 24 November'],
  ['FREQ=YEARLY;BYMONTHDAY=24;BYMONTH=11', 'Every year on 24 November'],
  ['freq=weekly;byday=tu', 'Every Tuesday'],
])('%s is told as "%s"', (rule, sentence) => {
  expect(text(rule)).toBe(sentence)
})

test.each([
  ['FREQ=WEEKLY;COUNT=6', 'Every Tuesday, 6 times'],
  ['FREQ=WEEKLY;UNTIL=20261215', 'Every Tuesday, until 15 December'],
  ['FREQ=WEEKLY;UNTIL=20261215T180000', 'Every Tuesday, until 15 December'],
  ['FREQ=WEEKLY;UNTIL=20270511T160000Z', 'Every Tuesday, until 11 May 2027'],
  ['FREQ=DAILY;INTERVAL=900;UNTIL=20301231', 'Every 900 days, until 31 December 2030'],
])('%s has an end: "%s"', (rule, sentence) => {
  expect(text(rule)).toBe(sentence)
})

const apia = { start: '2026-11-24T18:00', startInstant: '2026-11-24T05:00:00Z', timeZone: 'Pacific/Apia' }
test.each([
  ['a date holds the whole day', '20261215', tuesday, '15 December'],
  ['the day before is not enough', '20261214', tuesday, '8 December'],
  ['its very start is', '20261215T170000Z', tuesday, '15 December'],
  ['a minute less is not', '20261215T165900Z', tuesday, '8 December'],
  ['an hour is another one in summer', '20270615T160000Z', tuesday, '15 June 2027'],
  ['and less than that is not enough', '20270615T155900Z', tuesday, '8 June 2027'],
  ['a library a day ahead of Greenwich', '20261215T050000Z', apia, '15 December'],
])('the last date is the last one on which it takes place: %s', (_, until, date, told) => {
  expect(text(`FREQ=WEEKLY;UNTIL=${until}`, date)).toBe(`Every Tuesday, until ${told}`)
})

test.each([
  undefined,
  '',
  'every Tuesday',
  'FREQ=HOURLY',
  'FREQ=WEEKLY;INTERVAL=0',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=WEEKLY;BYDAY=1TU',
  'FREQ=WEEKLY;BYDAY=TU;BYHOUR=9,18',
  'FREQ=DAILY;INTERVAL=2;BYDAY=MO,TU',
  'FREQ=MONTHLY;BYDAY=TU',
  'FREQ=MONTHLY;BYDAY=1TU,3TU',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=MONTHLY;BYMONTHDAY=32',
  'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR',
  'FREQ=YEARLY;INTERVAL=2',
  'FREQ=YEARLY;BYMONTH=5',
  'FREQ=YEARLY;BYWEEKNO=20',
  'FREQ=WEEKLY;COUNT=0',
  'FREQ=WEEKLY;UNTIL=20261399',
  'FREQ=WEEKLY;UNTIL=SOON',
  'FREQ=WEEKLY;COUNT=3;UNTIL=20261215',
  'FREQ=WEEKLY\r\nBYDAY=TU',
])('%j is only told to be several dates', rule => {
  expect(text(rule)).toBe('On several dates')
})

test('weekdays stand in the order of the reader’s week', () => {
  const sentence = seriesText('FREQ=WEEKLY;BYDAY=SA,SU,MO', tuesday, detailsEn.series, datesUs)
  expect(sentence).toBe('Every Sunday, Monday and Saturday')
})
