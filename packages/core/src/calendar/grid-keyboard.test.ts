import { expect, test } from 'vitest'
import { type KeyPress, moveInColumns, moveInGrid } from './grid-keyboard.ts'

const ltr = { firstWeekday: 0, direction: 'ltr' } as const
const rtl = { firstWeekday: 5, direction: 'rtl' } as const
const shift = (key: string): KeyPress => ({ key, shiftKey: true })

test.each([
  ['ArrowLeft', '2026-11-23'],
  ['ArrowRight', '2026-11-25'],
  ['ArrowUp', '2026-11-17'],
  ['ArrowDown', '2026-12-01'],
  ['Home', '2026-11-23'],
  ['End', '2026-11-29'],
  ['PageUp', '2026-10-24'],
  ['PageDown', '2026-12-24'],
])('%s goes from Tuesday 24 November to %s', (key, date) => {
  expect(moveInGrid({ key }, '2026-11-24', ltr)).toBe(date)
})

test.each([
  ['ArrowLeft', '2026-11-25'],
  ['ArrowRight', '2026-11-23'],
  ['ArrowUp', '2026-11-17'],
  ['Home', '2026-11-21'],
  ['End', '2026-11-27'],
])('where one reads from the right and weeks begin on Saturday, %s goes to %s', (key, date) => {
  expect(moveInGrid({ key }, '2026-11-24', rtl)).toBe(date)
})

test('the ends of a week stay where they are', () => {
  expect(moveInGrid({ key: 'Home' }, '2026-11-23', ltr)).toBe('2026-11-23')
  expect(moveInGrid({ key: 'End' }, '2026-11-29', ltr)).toBe('2026-11-29')
})

test('a month that is too short ends the move on its last day', () => {
  expect(moveInGrid({ key: 'PageUp' }, '2026-03-31', ltr)).toBe('2026-02-28')
  expect(moveInGrid({ key: 'PageDown' }, '2026-08-31', ltr)).toBe('2026-09-30')
})

test('with Shift it is a year, and 29 February becomes the 28th', () => {
  expect(moveInGrid(shift('PageUp'), '2026-11-24', ltr)).toBe('2025-11-24')
  expect(moveInGrid(shift('PageDown'), '2028-02-29', ltr)).toBe('2029-02-28')
})

test.each<KeyPress>([
  { key: 'Enter' },
  { key: 'a' },
  { key: 'Tab' },
  shift('ArrowLeft'),
  shift('Home'),
  { key: 'ArrowLeft', altKey: true },
  { key: 'PageDown', ctrlKey: true },
  { key: 'ArrowRight', metaKey: true },
])('%o is left to the browser', press => {
  expect(moveInGrid(press, '2026-11-24', ltr)).toBeUndefined()
  expect(moveInColumns(press, '2026-11-24', ltr)).toBeUndefined()
})

test.each<[KeyPress, string]>([
  [{ key: 'ArrowLeft' }, '2026-11-23'],
  [{ key: 'ArrowRight' }, '2026-11-25'],
  [{ key: 'Home' }, '2026-11-23'],
  [{ key: 'End' }, '2026-11-29'],
  [{ key: 'PageUp' }, '2026-11-17'],
  [{ key: 'PageDown' }, '2026-12-01'],
  [shift('PageUp'), '2026-10-24'],
  [shift('PageDown'), '2026-12-24'],
])('in columns, %o goes from Tuesday 24 November to %s', (press, date) => {
  expect(moveInColumns(press, '2026-11-24', ltr)).toBe(date)
})

test('in columns, the arrows are mirrored where one reads from the right', () => {
  expect(moveInColumns({ key: 'ArrowLeft' }, '2026-11-24', rtl)).toBe('2026-11-25')
})

test('in columns, up and down are left to what is on in the day', () => {
  expect(moveInColumns({ key: 'ArrowUp' }, '2026-11-24', ltr)).toBeUndefined()
  expect(moveInColumns({ key: 'ArrowDown' }, '2026-11-24', ltr)).toBeUndefined()
})
