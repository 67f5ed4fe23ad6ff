import { expect, test, vi } from 'vitest'
import type { CalendarPort } from '../adapter/adapter.ts'
import { AdapterError } from '../adapter/adapter-error.ts'
import { CalendarStore } from './calendar-store.ts'
import type { EventPage, EventQuery } from './event-query.ts'
import type { Occurrence } from './occurrence.ts'
import { type Selection, selectOccurrences } from './select-occurrences.ts'

const clock: Selection = { timeZone: 'UTC', now: Date.UTC(2026, 10, 24, 9) }
const talk = (date: string): Occurrence => ({
  id: date,
  title: `Talk of ${date}`,
  start: `${date}T18:00`,
  end: `${date}T19:00`,
  timeZone: 'UTC',
  startInstant: `${date}T18:00:00Z`,
  endInstant: `${date}T19:00:00Z`,
  status: 'confirmed',
  attendanceMode: 'offline',
  registration: { kind: 'none' },
})
const talks = ['2026-11-24', '2026-11-25', '2026-12-02'].map(talk)

/** A port whose answers the test lets go one by one. */
function heldPort() {
  const calls: { query: EventQuery; signal: AbortSignal; answer(): void; fail(error: Error): void }[] = []
  const port: CalendarPort = {
    list: (query, { signal }) =>
      new Promise<EventPage>((resolve, reject) => {
        calls.push({ query, signal, answer: () => resolve(selectOccurrences(talks, query, clock)), fail: reject })
      }),
    get: id => (id === 'far' ? Promise.resolve(talk('2030-01-01')) : Promise.reject(new AdapterError('not-found', ''))),
  }
  return { port, calls }
}

const settled = () => new Promise(resolve => setTimeout(resolve))

test('the first answer is laid out by day', async () => {
  const { port, calls } = heldPort()
  using store = new CalendarStore(port, { days: 7 })
  expect(store.request.value.state).toBe('loading')
  calls[0]?.answer()
  await settled()
  expect(store.days.value.map(day => day.date)).toEqual(['2026-11-24', '2026-11-25'])
})

test('a newer query aborts the older one, whose answer is then ignored', async () => {
  const { port, calls } = heldPort()
  using store = new CalendarStore(port, { days: 1 })
  store.show({ days: 30 })
  expect(calls[0]?.signal.aborted).toBe(true)
  calls[1]?.answer()
  await settled()
  calls[0]?.answer()
  await settled()
  expect(store.days.value).toHaveLength(3)
})

test('a failed refresh keeps the last good answer', async () => {
  const { port, calls } = heldPort()
  using store = new CalendarStore(port, { days: 7 })
  calls[0]?.answer()
  await settled()
  store.refresh()
  expect(store.request.value.state).toBe('refreshing')
  calls[1]?.fail(new AdapterError('offline', 'no net'))
  await settled()
  expect(store.request.value).toMatchObject({ state: 'failed', error: { code: 'offline' } })
  expect(store.days.value).toHaveLength(2)
})

test('showing more asks for the days behind the window, and adds them', async () => {
  const { port, calls } = heldPort()
  using store = new CalendarStore(port, { days: 7 })
  calls[0]?.answer()
  await settled()
  void store.showMore()
  expect(calls[1]?.query).toEqual({ days: 7, start: '2026-12-01' })
  calls[1]?.answer()
  await settled()
  expect(store.days.value.map(day => day.date)).toEqual(['2026-11-24', '2026-11-25', '2026-12-02'])
})

test('showing more takes the rest of a page that was cut', async () => {
  const { port, calls } = heldPort()
  using store = new CalendarStore(port, { days: 30, limit: 2 })
  calls[0]?.answer()
  await settled()
  void store.showMore()
  expect(calls[1]?.query.cursor).toBe(store.page.value?.cursor)
  calls[1]?.answer()
  await settled()
  expect(store.page.value?.items).toHaveLength(3)
  expect(store.page.value?.cursor).toBeUndefined()
})

test('the rest of a later window is looked for in that window', async () => {
  const { port, calls } = heldPort()
  using store = new CalendarStore(port, { days: 1, limit: 1 })
  calls[0]?.answer()
  await settled()
  const evening = { ...talk('2026-11-25'), id: 'evening' }
  talks.push(evening)
  void store.showMore()
  calls[1]?.answer()
  await settled()
  void store.showMore()
  calls[2]?.answer()
  await settled()
  talks.pop()
  expect(calls[2]?.query).toMatchObject({ start: '2026-11-25', cursor: expect.any(String) })
  expect(store.page.value?.items.map(({ id }) => id)).toEqual(['2026-11-24', '2026-11-25', 'evening'])
})

test('asking for more twice at once is one request', async () => {
  const { port, calls } = heldPort()
  using store = new CalendarStore(port, { days: 7 })
  calls[0]?.answer()
  await settled()
  void store.showMore()
  void store.showMore()
  expect(calls).toHaveLength(2)
})

test('disposing aborts what is in flight', async () => {
  const { port, calls } = heldPort()
  const store = new CalendarStore(port, { days: 7 })
  calls[0]?.answer()
  await settled()
  store.refresh()
  void store.showMore()
  const unseen = vi.fn()
  calls.slice(1).forEach(call => call.signal.addEventListener('abort', unseen))
  store[Symbol.dispose]()
  expect(unseen).toHaveBeenCalledTimes(2)
})

test('an event on the page opens at once, one outside is fetched', async () => {
  const { port, calls } = heldPort()
  using store = new CalendarStore(port, { days: 7 })
  calls[0]?.answer()
  await settled()
  void store.open('2026-11-25')
  expect(store.opened.value).toMatchObject({ state: 'ready', value: { id: '2026-11-25' } })
  void store.open('far')
  expect(store.opened.value.state).toBe('loading')
  await settled()
  expect(store.opened.value).toMatchObject({ state: 'ready', value: { id: '2030-01-01' } })
  store.close()
  expect(store.opened.value.state).toBe('idle')
})

test('an event that is gone says so', async () => {
  const { port } = heldPort()
  using store = new CalendarStore(port, { days: 7 })
  await store.open('gone')
  expect(store.opened.value).toMatchObject({ state: 'failed', error: { code: 'not-found' } })
})
