import { effect } from '@preact/signals-core'
import { describe, expect, test, vi } from 'vitest'
import type { CalendarPort } from '../adapter/adapter.ts'
import { AdapterError } from '../adapter/adapter-error.ts'
import { fixtures } from '../testing/contract-fixture.ts'
import { BrowseStore, type BrowseStart } from './browse-store.ts'
import { countsModel } from './counts-model.ts'
import type { EventPage, EventQuery } from './event-query.ts'
import { monthModel } from './month-model.ts'
import type { Occurrence } from './occurrence.ts'
import { relaxModel } from './relax-model.ts'
import { compareOccurrences, type Selection, selectOccurrences } from './select-occurrences.ts'

const clock: Selection = { timeZone: 'UTC', now: Date.UTC(2026, 10, 24, 9) }
const [example] = fixtures.occurrences as readonly [Occurrence]
const event = (id: string, date: string, more: Partial<Occurrence> = {}): Occurrence => ({
  ...example,
  id,
  title: id,
  start: `${date}T18:00`,
  end: `${date}T19:00`,
  ...more,
})
const programme = [
  event('Slides of a talk', '2026-10-05', {
    materials: [{ kind: 'slides', title: 'Slides', url: 'https://a.example/' }],
  }),
  event('Chess', '2026-11-24', { branch: 'Main', energy: 'quiet' }),
  event('Dance', '2026-11-25', { branch: 'Harbour', energy: 'lively' }),
  event('Knitting', '2026-11-27', { branch: 'Harbour', energy: 'quiet' }),
  event('Carols', '2026-12-20', { branch: 'Main' }),
]
const list: BrowseStart = { view: 'list', days: 14, firstWeekday: 0, today: '2026-11-24' }

interface Call {
  readonly query: EventQuery
  readonly signal: AbortSignal
  answer(): Promise<void>
  fail(): Promise<void>
}

/** A port whose answers the test lets go one by one. */
function heldPort({ events = programme, most = 500, now = clock.now } = {}) {
  const calls: Call[] = []
  const port: CalendarPort = {
    list: (query, { signal }) =>
      new Promise<EventPage>((resolve, reject) => {
        const limit = Math.min(query.limit ?? most, most)
        const answer = () => resolve(selectOccurrences(events, { ...query, limit }, { ...clock, now }))
        const fail = () => reject(new AdapterError('offline', 'no net'))
        calls.push({ query, signal, answer: () => settled(answer()), fail: () => settled(fail()) })
      }),
    get: id => Promise.resolve(event(id, '2030-01-01')),
  }
  /** Let the last call go. */
  return { port, calls, answerLast: async () => calls.at(-1)?.answer() }
}

const settled = (_: void): Promise<void> => new Promise(resolve => setTimeout(resolve))
const titles = ({ found }: BrowseStore) => found.occurrences.value.map(({ title }) => title)

async function answered(settings: Partial<BrowseStart> = {}, held = heldPort()) {
  const store = new BrowseStore(held.port, { ...list, ...settings })
  await held.answerLast()
  return { store, ...held }
}

describe('where the answer is whole', () => {
  test('text and filters are not asked for, but found at once', async () => {
    const { store, calls } = await answered()
    using _ = store
    store.choice.search('kni')
    expect(titles(store)).toEqual(['Knitting'])
    store.choice.search('')
    store.choice.toggleWord('energy', 'quiet')
    expect(titles(store)).toEqual(['Chess', 'Knitting'])
    expect(calls).toHaveLength(1)
  })

  test('what is locked is asked for, and nothing else ever', async () => {
    const { store, calls } = await answered({ locked: { branch: ['Harbour'] }, preset: { energy: ['quiet'] } })
    using _ = store
    expect(calls.map(({ query }) => query)).toEqual([{ days: 14, filters: { branch: ['Harbour'] } }])
    expect(titles(store)).toEqual(['Knitting'])
    store.choice.clear()
    expect(titles(store)).toEqual(['Dance', 'Knitting'])
  })

  test('the numbers of the filters follow the search', async () => {
    const { store } = await answered()
    using _ = store
    store.choice.search('chess')
    expect(store.found.isWhole.value).toBe(true)
    expect(countsModel(store).value.facets.branch.map(({ word, count }) => [word, count])).toEqual([
      ['Harbour', 0],
      ['Main', 1],
    ])
  })

  test('where nothing is left, it says which filter to give up', async () => {
    const { store } = await answered({ preset: { branch: ['Main'] } })
    using _ = store
    expect(relaxModel(store).value).toBeUndefined()
    store.choice.toggleWord('energy', 'lively')
    expect(relaxModel(store).value).toEqual({ drop: 'branch', count: 1 })
    store.choice.drop('branch')
    expect(titles(store)).toEqual(['Dance'])
  })

  test('a space behind the word searched for redraws nothing', async () => {
    const { store } = await answered()
    using _ = store
    store.choice.search('kni')
    const drawn = vi.fn()
    const stop = effect(() => void drawn(store.found.occurrences.value))
    store.choice.search('kni ')
    stop()
    expect(drawn).toHaveBeenCalledOnce()
  })
})

describe('where the answer is cut', () => {
  test('text and filters are asked for', async () => {
    const { store, calls, answerLast } = await answered({}, heldPort({ most: 2 }))
    using _ = store
    expect(calls).toHaveLength(1)
    store.choice.search('Knit')
    store.choice.toggleWord('energy', 'quiet')
    expect(calls.at(-1)?.query).toEqual({ days: 14, text: 'knit', filters: { energy: ['quiet'] } })
    expect(calls.at(-2)?.signal.aborted).toBe(true)
    await answerLast()
    expect(titles(store)).toEqual(['Knitting'])
  })

  test('until the answer comes, what is here is searched', async () => {
    const { store } = await answered({}, heldPort({ most: 2 }))
    using _ = store
    store.choice.search('chess')
    expect([titles(store), store.isAnswered.value]).toEqual([['Chess'], false])
  })

  test('every word that was seen can still be chosen, but its number is not known', async () => {
    const { store, answerLast } = await answered({}, heldPort({ most: 2 }))
    using _ = store
    store.choice.toggleWord('branch', 'Main')
    await answerLast()
    expect(store.found.isWhole.value).toBe(false)
    expect(countsModel(store).value.facets.branch.map(({ word, isChosen }) => [word, isChosen])).toEqual([
      ['Harbour', false],
      ['Main', true],
    ])
  })

  test('without a search it is the first question again', async () => {
    const { store, calls, answerLast } = await answered({}, heldPort({ most: 2 }))
    using _ = store
    store.choice.search('knit')
    await answerLast()
    store.choice.clear()
    expect(calls.at(-1)?.query).toEqual({ days: 14 })
  })

  test('a list goes on when it is asked to, and is whole in the end', async () => {
    const { store, calls, answerLast } = await answered({}, heldPort({ most: 2 }))
    using _ = store
    void store.answer.showMore()
    await answerLast()
    expect([titles(store), store.found.isWhole.value]).toEqual([['Chess', 'Dance', 'Knitting'], true])
    store.choice.search('dance')
    expect(calls).toHaveLength(2)
  })

  test('the second of two windows goes on from its own cursor', async () => {
    const events = [...programme, event('Late', '2026-11-27')].sort(compareOccurrences)
    const { store, calls, answerLast } = await answered({ days: 2 }, heldPort({ most: 1, events }))
    using _ = store
    for (let call = 0; call < 3; call++) {
      void store.answer.showMore()
      await answerLast()
    }
    expect(calls.map(({ query }) => query.start)).toEqual([undefined, '2026-11-24', '2026-11-26', '2026-11-26'])
    expect(titles(store)).toEqual(['Chess', 'Dance', 'Knitting', 'Late'])
  })

  test('a month fetches all of its pages', async () => {
    const { store, calls, answerLast } = await answered({ view: 'month' }, heldPort({ most: 2 }))
    using _ = store
    await answerLast()
    expect(calls.map(({ query }) => query.cursor !== undefined)).toEqual([false, true])
    expect([titles(store), store.found.isWhole.value]).toEqual([['Chess', 'Dance', 'Knitting'], true])
  })
})

describe('moving on', () => {
  test('the next month is drawn at once, with what is known of it, until its answer is there', async () => {
    const { store, calls, answerLast } = await answered({ view: 'month' })
    using _ = store
    const month = monthModel(store)
    store.place.step(1)
    expect(calls.at(-1)?.query).toMatchObject({ start: '2026-11-30', days: 35 })
    expect(month.value[0]?.days[0]).toMatchObject({ date: '2026-11-30', isInMonth: false })
    expect([store.answer.request.value.state, store.isAnswered.value]).toEqual(['refreshing', false])
    await answerLast()
    expect([titles(store), store.isAnswered.value]).toEqual([['Carols'], true])
  })

  test('the focus moves within a month without a question, and nothing is laid out again', async () => {
    const { store, calls } = await answered({ view: 'month' })
    using _ = store
    const month = monthModel(store)
    const before = month.value
    store.place.goTo('2026-11-30')
    expect([month.value === before, calls.length]).toEqual([true, 1])
  })

  test('what was added to a list is not there when another is asked for', async () => {
    const { store, answerLast } = await answered({ days: 1 })
    using _ = store
    void store.answer.showMore()
    await answerLast()
    expect(titles(store)).toEqual(['Chess', 'Dance'])
    store.place.goTo('2026-11-27')
    await answerLast()
    expect(titles(store)).toEqual(['Knitting'])
  })

  test('a month that was left is not waited for', () => {
    const { port, calls } = heldPort()
    using store = new BrowseStore(port, { ...list, view: 'month' })
    store.place.step(1)
    expect(calls.map(({ signal }) => signal.aborted)).toEqual([true, false])
  })

  test('where the library has another date than the device, its own counts', async () => {
    const { store, calls } = await answered({ view: 'day' }, heldPort({ now: Date.UTC(2026, 10, 25, 1) }))
    using _ = store
    expect([store.today.value, store.place.date.value, calls.length]).toEqual(['2026-11-25', '2026-11-25', 1])
    expect(titles(store)).toEqual(['Dance'])
  })

  test('and if that is another month, it is asked for', async () => {
    const held = heldPort({ now: Date.UTC(2026, 11, 1, 1) })
    const { store, calls } = await answered({ view: 'month', today: '2026-11-30' }, held)
    using _ = store
    expect(calls.map(({ query }) => query.start)).toEqual(['2026-10-26', '2026-11-30'])
  })

  test('past, with materials, is half a year back', async () => {
    const { store, calls, answerLast } = await answered()
    using _ = store
    store.choice.toggleTrait('materials')
    expect(calls.at(-1)?.query).toEqual({ start: '2026-05-26', days: 183 })
    await answerLast()
    expect(titles(store)).toEqual(['Slides of a talk'])
  })

  test('an answer that does not come leaves the last one, and can be asked for again', async () => {
    const { store, calls, answerLast } = await answered()
    using _ = store
    store.answer.refresh()
    await calls.at(-1)?.fail()
    expect(store.answer.request.value).toMatchObject({ state: 'failed', error: { code: 'offline' } })
    expect(titles(store)).toEqual(['Chess', 'Dance', 'Knitting'])
    store.answer.refresh()
    await answerLast()
    expect(store.answer.request.value.state).toBe('ready')
  })

  test('disposing aborts what is in flight', () => {
    const { port, calls } = heldPort()
    new BrowseStore(port, list)[Symbol.dispose]()
    expect(calls[0]?.signal.aborted).toBe(true)
  })
})

test('an event on the page opens at once, one outside is fetched', async () => {
  const { store } = await answered()
  using _ = store
  void store.open('Dance')
  expect(store.opened.value).toMatchObject({ state: 'ready', value: { id: 'Dance' } })
  await store.open('far')
  expect(store.opened.value).toMatchObject({ state: 'ready', value: { id: 'far' } })
  store.close()
  expect(store.opened.value.state).toBe('idle')
})

test('what a link carries shows the same again', () => {
  const { port, calls } = heldPort()
  using store = new BrowseStore(port, list)
  store.place.show('month')
  store.place.goTo('2026-12-24')
  store.choice.search('carols')
  store.choice.toggleTrait('free')
  const { value: link } = store.link.text
  expect(link).toBe('view=month&date=2026-12-24&text=carols&free=true')
  using other = new BrowseStore(port, { ...list, link })
  expect(other.link.text.value).toBe(link)
  expect(calls.at(-1)?.query.start).toBe('2026-11-30')
})

test('a link is followed with one question, not four', () => {
  const { port, calls } = heldPort()
  using store = new BrowseStore(port, list)
  store.link.follow('view=month&date=2026-12-24&text=x')
  expect(calls).toHaveLength(2)
})

test('a link that one comes by is the first question, and the only one', () => {
  const { port, calls } = heldPort()
  using _ = new BrowseStore(port, { ...list, link: 'view=month&date=2026-12-24' })
  expect(calls.map(({ query }) => query.start)).toEqual(['2026-11-30'])
})

describe('when the page asks for something else', () => {
  test('what a patron has chosen stays, where it still can be had', () => {
    using store = new BrowseStore(heldPort().port, { ...list, views: ['list', 'month', 'week'] })
    store.place.show('month')
    store.choice.toggleWord('branch', 'Main')
    store.configure({ ...list, views: ['list', 'month'], preset: { free: true } })
    expect(store.link.text.value).toBe('view=month&branch=Main&free=false')
    store.configure({ ...list, views: ['list', 'week'], locked: { branch: ['Harbour'] } })
    expect([store.place.view.value, store.choice.filters.value]).toEqual(['list', { branch: ['Harbour'] }])
  })

  test('another view to begin with is shown', () => {
    using store = new BrowseStore(heldPort().port, list)
    store.configure({ ...list, view: 'month' })
    expect([store.place.view.value, store.link.text.value]).toEqual(['month', ''])
  })

  test('the same again asks nothing', () => {
    const { port, calls } = heldPort()
    using store = new BrowseStore(port, list)
    store.configure({ ...list })
    expect(calls).toHaveLength(1)
  })

  test('other days are asked for', () => {
    const { port, calls } = heldPort()
    using store = new BrowseStore(port, list)
    store.configure({ ...list, days: 30, locked: { branch: ['Main'] } })
    expect(calls.slice(1).map(({ query }) => query)).toEqual([{ days: 30, filters: { branch: ['Main'] } }])
  })
})
