import { createMemoryAdapter } from '@library-catalyst/adapters/memory'
import type { CalendarPort, EventQuery, Occurrence } from '@library-catalyst/core'
import { expect, test } from 'vitest'
import { inZone } from '../../src/combine/in-zone.ts'

const now = () => Date.UTC(2026, 10, 24, 9)
const inTokyo: Occurrence = {
  id: 'talk',
  title: 'Talk',
  start: '2026-11-25T08:00',
  end: '2026-11-25T09:00',
  timeZone: 'Asia/Tokyo',
  startInstant: '2026-11-24T23:00:00Z',
  endInstant: '2026-11-25T00:00:00Z',
  status: 'confirmed',
  attendanceMode: 'offline',
  registration: { kind: 'none' },
}
const wholeDay: Occurrence = {
  ...inTokyo,
  id: 'day',
  title: 'Day',
  start: '2026-11-25',
  end: '2026-11-26',
  startInstant: '2026-11-24T15:00:00Z',
  endInstant: '2026-11-25T15:00:00Z',
}
const asked: EventQuery[] = []

function tokyo(...occurrences: readonly Occurrence[]): CalendarPort {
  const { calendar } = createMemoryAdapter({ occurrences, timeZone: 'Asia/Tokyo', now })
  return {
    ...calendar,
    list(query, options) {
      asked.push(query)
      return calendar.list(query, options)
    },
  }
}
const call = () => ({ signal: new AbortController().signal })

test('an event is on the day on which it is here', async () => {
  const calendar = inZone(tokyo(inTokyo), 'Europe/Vienna', now)
  const on = async (start: string) => (await calendar.list({ start, days: 1 }, call())).items
  expect(await on('2026-11-24')).toEqual([])
  expect(await on('2026-11-25')).toEqual([
    { ...inTokyo, start: '2026-11-25T00:00', end: '2026-11-25T01:00', timeZone: 'Europe/Vienna' },
  ])
})

test('a whole day keeps its date', async () => {
  const page = await inZone(tokyo(wholeDay), 'Europe/Vienna', now).list({ start: '2026-11-25', days: 1 }, call())
  expect(page).toMatchObject({ timeZone: 'Europe/Vienna', today: '2026-11-24' })
  expect(page.items).toMatchObject([{ start: '2026-11-25', startInstant: '2026-11-24T23:00:00Z' }])
})

test('an event of a third place keeps its zone', async () => {
  const abroad = { ...inTokyo, start: '2026-11-24T18:00', end: '2026-11-24T19:00', timeZone: 'America/New_York' }
  const page = await inZone(tokyo(abroad), 'Europe/Vienna', now).list({ days: 3 }, call())
  expect(page.items).toEqual([abroad])
})

test('one event by its id is told on the same clocks', async () => {
  expect(await inZone(tokyo(inTokyo), 'Europe/Vienna', now).get('talk', call())).toMatchObject({
    start: '2026-11-25T00:00',
  })
})

test('a window of 400 days is asked for in two pieces', async () => {
  asked.splice(0)
  await inZone(tokyo(inTokyo), 'Europe/Vienna', now).list({ start: '2026-11-24', days: 400, text: 'talk' }, call())
  expect(asked.slice(1)).toEqual([
    { start: '2026-11-23', days: 400, limit: 500, text: 'talk' },
    { start: '2027-12-28', days: 2, limit: 500, text: 'talk' },
  ])
})

test('a source that is behind is told to be', async () => {
  const source = tokyo(inTokyo)
  const behind: CalendarPort = {
    ...source,
    list: async (...args) => ({ ...(await source.list(...args)), staleSince: '2026-11-24T08:00:00Z' }),
  }
  const page = await inZone(behind, 'Europe/Vienna', now).list({ days: 3 }, call())
  expect(page).toMatchObject({ staleSince: '2026-11-24T08:00:00Z', items: [{ title: 'Talk' }] })
})

test('a source whose pages do not end is given up', async () => {
  const source = tokyo(inTokyo)
  let pages = 0
  const endless: CalendarPort = {
    ...source,
    list: async ({ cursor: _, ...query }, options) => ({
      ...(await source.list(query, options)),
      cursor: String(++pages),
    }),
  }
  await expect(inZone(endless, 'Europe/Vienna', now).list({ days: 3 }, call())).rejects.toMatchObject({
    code: 'upstream',
  })
  expect(pages).toBe(101)
})

test('a source in the zone already is asked just the same', async () => {
  asked.splice(0)
  const calendar = inZone(tokyo(inTokyo), 'Asia/Tokyo', now)
  await calendar.list({ days: 3, limit: 1 }, call())
  await calendar.list({ days: 5 }, call())
  expect(asked.slice(1)).toEqual([{ days: 3, limit: 1 }, { days: 5 }])
})
