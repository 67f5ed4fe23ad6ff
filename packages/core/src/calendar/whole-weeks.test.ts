import { expect, test } from 'vitest'
import { monthWeeks } from './month-weeks.ts'
import type { Occurrence } from './occurrence.ts'
import { wholeWeeks } from './whole-weeks.ts'

const event = (id: string, start: string, end: string): Occurrence => ({
  id,
  title: id,
  start,
  end,
  timeZone: 'UTC',
  startInstant: '2026-11-24T00:00:00Z',
  endInstant: '2026-11-24T23:00:00Z',
  status: 'confirmed',
  attendanceMode: 'offline',
  registration: { kind: 'none' },
})

const fairs = Array.from({ length: 4 }, (_, at) => event(`fair ${at}`, '2026-11-23', '2026-11-26'))
const talks = Array.from({ length: 9 }, (_, at) => event(`talk ${at}`, `2026-11-24T1${at}:00`, `2026-11-24T1${at}:30`))
const options = { today: '2026-11-24', firstWeekday: 0 }

test('on paper each day holds all of its events, once', () => {
  const weeks = wholeWeeks(monthWeeks([...fairs, ...talks], '2026-11-01', options))
  const week = weeks.find(({ days }) => days.some(({ date }) => date === '2026-11-24'))
  const day = week?.days.find(({ date }) => date === '2026-11-24')
  const barred = week?.bars.map(({ occurrence }) => occurrence.id) ?? []
  const shown = [...barred, ...(day?.entries.map(({ id }) => id) ?? [])]
  expect(shown.toSorted()).toEqual([...fairs, ...talks].map(({ id }) => id))
  expect(day?.moreCount).toBe(0)
})

test('days that hide nothing stay as they are', () => {
  const weeks = monthWeeks(talks.slice(0, 3), '2026-11-01', options)
  expect(wholeWeeks(weeks)).toEqual(weeks)
})
