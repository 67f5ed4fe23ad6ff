import { signal } from '@preact/signals-core'
import { expect, test } from 'vitest'
import { ViewChoice } from './view-choice.ts'

const settings = { firstWeekday: 0, days: 14 }
const today = signal('2026-11-24')

test('it begins today, and at midnight moves on', () => {
  const clock = signal('2026-11-24')
  using place = new ViewChoice('list', settings, clock)
  clock.value = '2026-11-25'
  expect([place.date.value, place.chosenDate.value]).toEqual(['2026-11-25', undefined])
})

test('a step leads on from where one is, and back to today whenever one likes', () => {
  using place = new ViewChoice('month', settings, today)
  place.step(1)
  place.step(1)
  expect([place.date.value, place.title.value]).toEqual(['2027-01-24', { kind: 'month', date: '2027-01-24' }])
  place.goTo(undefined)
  expect(place.date.value).toBe('2026-11-24')
})

test('another view shows the same date', () => {
  using place = new ViewChoice('month', settings, today)
  expect(place.window.value).toEqual({ start: '2026-10-26', days: 42 })
  place.goTo('2026-12-24')
  place.show('week')
  expect(place.window.value).toEqual({ start: '2026-12-21', days: 7 })
})

test('another language may begin its weeks on another day', () => {
  using place = new ViewChoice('week', settings, today)
  place.configure({ ...settings, firstWeekday: 6 })
  expect(place.window.value.start).toBe('2026-11-22')
})

test('a date within the month asks for no other days', () => {
  using place = new ViewChoice('month', settings, today)
  const before = place.window.value
  place.goTo('2026-11-30')
  expect(place.window.value).toEqual(before)
})

test('another view to begin with is shown; the same again leaves what was chosen', () => {
  using place = new ViewChoice('list', settings, today)
  place.show('week')
  place.begin('list')
  expect(place.view.value).toBe('week')
  place.begin('month')
  expect([place.view.value, place.usual.value]).toEqual(['month', 'month'])
})
