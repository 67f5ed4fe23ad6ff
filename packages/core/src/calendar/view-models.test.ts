import { expect, test } from 'vitest'
import { fixtures } from '../testing/contract-fixture.ts'
import { agendaModel } from './agenda-model.ts'
import { type BrowseSettings, BrowseStore } from './browse-store.ts'
import { columnModel } from './column-model.ts'
import { monthCounts } from './month-counts.ts'
import { monthModel } from './month-model.ts'
import type { Occurrence } from './occurrence.ts'
import { selectOccurrences } from './select-occurrences.ts'

const clock = { timeZone: 'UTC', now: Date.UTC(2026, 10, 24, 9) }
const [example] = fixtures.occurrences as readonly [Occurrence]
const event = (id: string, date: string, branch: string): Occurrence => ({
  ...example,
  id,
  branch,
  start: `${date}T18:00`,
  end: `${date}T19:00`,
})
const programme = [
  event('chess', '2026-11-24', 'Main'),
  event('dance', '2026-11-25', 'Harbour'),
  event('knitting', '2026-11-27', 'Harbour'),
]
const port = {
  list: (query: Parameters<typeof selectOccurrences>[1]) => Promise.resolve(selectOccurrences(programme, query, clock)),
  get: () => Promise.resolve(example),
}
const settled = () => new Promise(resolve => setTimeout(resolve))

async function answered(view: BrowseSettings['view']): Promise<BrowseStore> {
  const store = new BrowseStore(port, { view, days: 14, firstWeekday: 0, today: '2026-11-24' })
  await settled()
  return store
}

test('a list has the days that have events', async () => {
  using store = await answered('list')
  const agenda = agendaModel(store)
  store.choice.toggleWord('branch', 'Harbour')
  expect(agenda.value.map(({ date }) => date)).toEqual(['2026-11-25', '2026-11-27'])
})

test('a month has weeks, or numbers where there is no room', async () => {
  using store = await answered('month')
  expect(monthModel(store).value[4]?.days.map(({ entries }) => entries.length)).toEqual([0, 1, 1, 0, 1, 0, 0])
  const counts = monthCounts(store.found.occurrences.value, '2026-11-01', { today: '2026-11-24', firstWeekday: 0 })
  expect(counts[4]?.map(({ eventCount }) => eventCount)).toEqual([0, 1, 1, 0, 1, 0, 0])
})

test('a month follows the first weekday of another language', async () => {
  using store = await answered('month')
  const month = monthModel(store)
  store.place.configure({ firstWeekday: 6, days: 14 })
  await settled()
  expect(month.value[0]?.days[0]?.date).toBe('2026-11-01')
})

test('a week has seven columns, a day has one', async () => {
  using store = await answered('week')
  const model = columnModel(store)
  expect(model.value.columns.map(({ blocks }) => blocks.length)).toEqual([0, 1, 1, 0, 1, 0, 0])
  store.place.show('day')
  await settled()
  expect(model.value.columns.map(({ date, blocks }) => [date, blocks.length])).toEqual([['2026-11-24', 1]])
})
