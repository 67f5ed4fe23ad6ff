import { expect, test } from 'vitest'
import { american } from '../i18n/american.ts'
import { english } from '../i18n/english.ts'
import { german } from '../i18n/german.ts'
import type { CalendarView } from './calendar-view.ts'
import { pastWindow, stepDate, viewTitle, viewWindow } from './view-range.ts'
import { viewTitleText } from './view-title-text.ts'

const settings = { firstWeekday: 0, days: 14 }
const today = '2026-11-24'
const on = (view: CalendarView, date = today) => ({ view, date, today })

test.each<[CalendarView, string, number]>([
  ['list', '2026-11-24', 14],
  ['cards', '2026-11-24', 14],
  ['month', '2026-10-26', 42],
  ['week', '2026-11-23', 7],
  ['day', '2026-11-24', 1],
])('%s asks for what it shows', (view, start, days) => {
  expect(viewWindow(on(view), settings)).toEqual({ start, days })
})

test('the library knows its today better than a device does, if it is the first day', () => {
  expect(viewWindow({ view: 'list', today }, settings)).toEqual({ days: 14 })
  expect(viewWindow({ view: 'day', today }, settings)).toEqual({ days: 1 })
  expect(viewWindow({ view: 'week', today }, settings)).toEqual({ start: '2026-11-23', days: 7 })
  expect(viewWindow({ view: 'month', today }, { ...settings, firstWeekday: 6 })).toEqual({
    start: '2026-11-01',
    days: 35,
  })
})

test.each<[CalendarView, string, string]>([
  ['list', '2026-11-10', '2026-12-08'],
  ['cards', '2026-11-10', '2026-12-08'],
  ['month', '2026-10-24', '2026-12-24'],
  ['week', '2026-11-17', '2026-12-01'],
  ['day', '2026-11-23', '2026-11-25'],
])('a step of %s leads back to %s and on to %s', (view, back, on) => {
  expect([stepDate({ view, today }, -1, settings), stepDate({ view, today }, 1, settings)]).toEqual([back, on])
})

test('a step from the last of a long month does not skip the short one', () => {
  expect(stepDate(on('month', '2026-01-31'), 1, settings)).toBe('2026-02-28')
})

test('what was published after events is looked for in the half year until today', () => {
  expect(pastWindow(today)).toEqual({ start: '2026-05-26', days: 183 })
})

test.each<[CalendarView, string]>([
  ['list', '24 November to 7 December'],
  ['month', 'November 2026'],
  ['week', '23 November to 29 November'],
  ['day', 'Tuesday 24 November'],
])('the title of %s is "%s"', (view, text) => {
  expect(viewTitleText(viewTitle(on(view), settings), today, english)).toBe(text)
})

test('a title says the year where it is another', () => {
  const title = viewTitle(on('week', '2026-12-30'), settings)
  expect(viewTitleText(title, today, american)).toBe('December 28 to January 3, 2027')
  expect(viewTitleText(title, today, german)).toBe('28. Dezember bis 3. Januar 2027')
})

test('a list of one day has the title of a day', () => {
  expect(viewTitle(on('list'), { ...settings, days: 1 })).toEqual({ kind: 'day', date: today })
})
