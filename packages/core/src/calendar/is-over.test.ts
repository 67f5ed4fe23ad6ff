import { expect, test } from 'vitest'
import { isOver } from './is-over.ts'
import type { Occurrence } from './occurrence.ts'

const talk: Occurrence = {
  id: 'talk',
  title: 'Evening talk',
  start: '2026-11-24T18:00',
  end: '2026-11-24T19:30',
  timeZone: 'Europe/Vienna',
  startInstant: '2026-11-24T17:00:00Z',
  endInstant: '2026-11-24T18:30:00Z',
  status: 'confirmed',
  attendanceMode: 'offline',
  registration: { kind: 'none' },
}
const at = (time: string) => Date.parse(`2026-11-${time}:00Z`)

test('an event of another day is over or not by its date alone', () => {
  expect(isOver(talk, '2026-11-25', at('24T12:00'))).toBe(true)
  expect(isOver(talk, '2026-11-23', at('25T12:00'))).toBe(false)
})

test('on its day it is over from its end on', () => {
  expect(isOver(talk, '2026-11-24', at('24T18:29'))).toBe(false)
  expect(isOver(talk, '2026-11-24', at('24T18:30'))).toBe(true)
})

test('a device that is days ahead ends nothing', () => {
  expect(isOver(talk, '2026-11-24', at('27T18:30'))).toBe(false)
})

test('an all-day event lasts to the end of its last day', () => {
  const fair = { ...talk, start: '2026-11-24', end: '2026-11-26', startInstant: '2026-11-23T23:00:00Z' }
  expect(isOver({ ...fair, endInstant: '2026-11-25T23:00:00Z' }, '2026-11-25', at('25T20:00'))).toBe(false)
  expect(isOver({ ...fair, endInstant: '2026-11-25T23:00:00Z' }, '2026-11-26', at('25T23:00'))).toBe(true)
})

test('while nobody knows the library’s day, nothing is over', () => {
  expect(isOver(talk, '', at('27T18:30'))).toBe(false)
})
