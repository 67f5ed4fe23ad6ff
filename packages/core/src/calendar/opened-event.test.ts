import { expect, test } from 'vitest'
import type { CalendarPort } from '../adapter/adapter.ts'
import { AdapterError } from '../adapter/adapter-error.ts'
import type { Occurrence } from './occurrence.ts'
import { OpenedEvent } from './opened-event.ts'

const event = (id: string): Occurrence => ({
  id,
  title: id,
  start: '2026-11-24T18:00',
  end: '2026-11-24T19:00',
  timeZone: 'UTC',
  startInstant: '2026-11-24T18:00:00Z',
  endInstant: '2026-11-24T19:00:00Z',
  status: 'confirmed',
  attendanceMode: 'offline',
  registration: { kind: 'none' },
})

/** Has the far one only, and counts how often it is asked. */
function portWithFar() {
  const asked: string[] = []
  const port: CalendarPort = {
    list: () => Promise.reject(new AdapterError('offline', '')),
    get(id) {
      asked.push(id)
      return id === 'far' ? Promise.resolve(event(id)) : Promise.reject(new AdapterError('not-found', id))
    },
  }
  return { port, asked }
}

test('an event that was chosen opens at once, wherever it lies', () => {
  const { port, asked } = portWithFar()
  using opened = new OpenedEvent(port)
  opened.meet(event('next week'))
  void opened.open('next week')
  expect(opened.event.value).toMatchObject({ state: 'ready', value: { id: 'next week' } })
  expect(asked).toEqual([])
})

test('the way back to an event that was fetched fetches nothing', async () => {
  const { port, asked } = portWithFar()
  using opened = new OpenedEvent(port)
  await opened.open('far')
  await opened.open('near', event('near'))
  await opened.open('far')
  expect(opened.event.value).toMatchObject({ state: 'ready', value: { id: 'far' } })
  expect(asked).toEqual(['far'])
})

test('what is here now wins over what was met before', () => {
  using opened = new OpenedEvent(portWithFar().port)
  opened.meet(event('talk'))
  void opened.open('talk', { ...event('talk'), seatsLeft: 2 })
  expect(opened.event.value.value?.seatsLeft).toBe(2)
})

test('an event that is not there is asked for again', async () => {
  const { port, asked } = portWithFar()
  using opened = new OpenedEvent(port)
  await opened.open('gone')
  await opened.open('gone')
  expect(opened.event.value).toMatchObject({ state: 'failed', error: { code: 'not-found' } })
  expect(asked).toEqual(['gone', 'gone'])
})
