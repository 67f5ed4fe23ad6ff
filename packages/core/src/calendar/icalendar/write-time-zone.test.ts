import { expect, test } from 'vitest'
import { timeZoneLines } from './write-time-zone.ts'

const rulesOf = (timeZone: string) => timeZoneLines(timeZone, '2026-11-24').filter(line => line.startsWith('RRULE'))

test.each([
  ['Europe/Vienna', ['BYMONTH=3;BYDAY=-1SU', 'BYMONTH=10;BYDAY=-1SU']],
  ['America/New_York', ['BYMONTH=3;BYDAY=2SU', 'BYMONTH=11;BYDAY=1SU']],
  ['Australia/Lord_Howe', ['BYMONTH=4;BYDAY=1SU', 'BYMONTH=10;BYDAY=1SU']],
])('the clocks of %s follow a rule', (timeZone, rules) => {
  expect(rulesOf(timeZone)).toEqual(rules.map(rule => `RRULE:FREQ=YEARLY;${rule}`))
})

test('a zone whose clocks never change says so once', () => {
  expect(timeZoneLines('Asia/Kathmandu', '2026-11-24')).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Kathmandu',
    'BEGIN:STANDARD',
    'DTSTART:20251123T000000',
    'TZOFFSETFROM:+0545',
    'TZOFFSETTO:+0545',
    'END:STANDARD',
    'END:VTIMEZONE',
  ])
})

test('changes that follow no such rule are told one by one', () => {
  const lines = timeZoneLines('Asia/Jerusalem', '2026-11-24')
  // Spring begins on the Friday before the last Sunday of March.
  expect(rulesOf('Asia/Jerusalem')).toEqual(['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'])
  expect(lines.filter(line => line.startsWith('RDATE')).length).toBeGreaterThan(8)
})
