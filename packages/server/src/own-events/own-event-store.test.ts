import { addDays, type Occurrence } from '@library-catalyst/core'
import type { NativeRegistration } from '@library-catalyst/core/rest/routes'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleDraft } from '../../test/sample-draft.ts'
import { sampleOccurrence } from '../../test/sample-occurrence.ts'
import { onEachDatabase } from '../../test/test-databases.ts'
import { createFeedStore } from '../calendar/feed-store.ts'
import { createOccurrenceReader, type OccurrenceReader } from '../calendar/occurrence-reader.ts'
import { horizonAround } from '../feeds/horizon.ts'
import { createRegistrationStore, type RegistrationStore } from '../registration/registration-store.ts'
import { migrate } from '../storage/migrate.ts'
import { openEngine } from '../storage/open-engine.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import type { EventChange } from './event-change.ts'
import { moveOwnEvents } from './move-own-events.ts'
import { createOwnEventStore, type OwnEventStore } from './own-event-store.ts'

let engine: StorageEngine
let store: OwnEventStore
let occurrences: OccurrenceReader
let registrations: RegistrationStore
let changes: EventChange[]

const now = '2026-11-20T09:00:00Z'
const library = 'harbour'
const by = { library, account: 'ada', now, horizon: horizonAround('2026-11-20') }
const weekly = { recurrence: 'FREQ=WEEKLY;COUNT=4' }
const native: NativeRegistration = {
  kind: 'native',
  capacity: 2,
  maxPartySize: 2,
  hasWaitingList: true,
  questions: [{ id: 'age', label: 'How old?', kind: 'line' }],
}

const seen = async (text?: string): Promise<readonly Occurrence[]> => {
  const window = { start: '2020-01-01', end: '2040-01-01' }
  return occurrences.list(library, { window, limit: 5000, ...(text !== undefined && { text }) })
}
const starts = async () => (await seen()).map(({ start }) => start)
const seats = async (event: string) => registrations.seats({ library, event })
async function register(event: string): Promise<{ readonly library: string; readonly id: string }> {
  const outcome = await registrations.register({
    library,
    event,
    request: { name: 'Robin', email: 'robin@mail.example', partySize: 1, answers: {} },
    idempotencyKey: `${event} ${Math.random()}`,
    now,
    occasion: { starts: '2026-11-25T17:00:00Z', ends: '2026-11-25T18:30:00Z' },
  })
  if (outcome.kind !== 'registered') throw new Error(outcome.kind)
  return { library, id: outcome.receipt.id }
}

await onEachDatabase(({ create }) => {
  beforeEach(async () => {
    engine = openEngine(await create())
    await migrate(engine)
    changes = []
    store = createOwnEventStore(engine, async (_, change) => void changes.push(change))
    occurrences = createOccurrenceReader(engine)
    registrations = createRegistrationStore(engine)
  })
  afterEach(() => engine.close())

  test('what is written is seen, found by its words, and changed', async () => {
    const { id, event, version } = await store.create(sampleDraft({ title: 'Chess' }), by)
    expect(await seen('chess')).toMatchObject([{ id: event, title: 'Chess', start: '2026-11-25T18:00' }])
    await store.change(id, version, sampleDraft({ title: 'Draughts', ...weekly }), by)
    expect(await seen('chess')).toEqual([])
    expect(await seen('draughts')).toHaveLength(4)
    expect(await store.get(library, id)).toMatchObject({ version: 2, draft: { title: 'Draughts' } })
  })

  test('a change of a version that is not the last is refused, and changes nothing', async () => {
    const { id } = await store.create(sampleDraft(), by)
    await store.change(id, 1, sampleDraft({ title: 'First' }), by)
    await expect(store.change(id, 1, sampleDraft({ title: 'Second' }), by)).rejects.toMatchObject({ status: 412 })
    await expect(store.delete(id, 1, by)).rejects.toMatchObject({ status: 412 })
    expect(await seen()).toMatchObject([{ title: 'First' }])
    expect(changes.map(({ action }) => action)).toEqual(['event-created', 'event-changed'])
  })

  test('of two who change the same version at once, one does', async () => {
    const { id } = await store.create(sampleDraft(), by)
    const both = await Promise.allSettled(
      ['One', 'Other'].map(title => store.change(id, 1, sampleDraft({ title }), by)),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('it touches no event of a feed, and a start without that feed leaves it alone', async () => {
    const feeds = createFeedStore(engine)
    const occurrence = sampleOccurrence({ id: 'p:1', title: 'From a feed' })
    const reading = { library, feed: 'p', at: now, sourceKey: '', validators: {} }
    await feeds.saveReading({ ...reading, expansion: { key: '', occurrences: [occurrence], warnings: [] } })
    await store.create(sampleDraft({ title: 'Own' }), by)
    expect((await seen()).map(({ title }) => title).sort()).toEqual(['From a feed', 'Own'])
    await feeds.keepOnly([])
    expect((await seen()).map(({ title }) => title)).toEqual(['Own'])
  })

  test('each date of a series has seats of its own, and the questions of the event', async () => {
    const { event } = await store.create(sampleDraft({ ...weekly, registration: native }), by)
    await register(`${event}~20261125`)
    expect(await seats(`${event}~20261125`)).toMatchObject({ seatsLeft: 1, questions: native.questions })
    expect(await seats(`${event}~20261202`)).toMatchObject({ seatsLeft: 2, maxPartySize: 2 })
    expect((await seen())[0]).toMatchObject({ registration: { kind: 'native' }, capacity: 2 })
  })

  test('more seats let the next in line move up, and whoever is told of changes hears of it', async () => {
    const { id, event } = await store.create(sampleDraft({ registration: { ...native, capacity: 1 } }), by)
    await register(event)
    const waiting = await register(event)
    await store.change(id, 1, sampleDraft({ registration: native }), by)
    expect(changes.at(-1)?.movedUp).toEqual([waiting])
  })

  test('who is registered stays so when the hour changes, and is told', async () => {
    const { id, event } = await store.create(sampleDraft({ ...weekly, registration: native }), by)
    await register(`${event}~20261202`)
    const later = { start: '2026-11-25T20:00', end: '2026-11-25T21:00' }
    await store.change(id, 1, sampleDraft({ ...weekly, ...later, registration: native }), by)
    expect(await seats(`${event}~20261202`)).toMatchObject({ seatsLeft: 1 })
    expect(changes.at(-1)?.dates).toHaveLength(4)
    expect(changes.at(-1)?.dates[1]).toMatchObject({
      before: { id: `${event}~20261202`, start: '2026-12-02T18:00' },
      after: { id: `${event}~20261202`, start: '2026-12-02T20:00' },
    })
  })

  test('no date goes for which somebody is registered: it can be called off', async () => {
    const { id, event } = await store.create(sampleDraft({ ...weekly, registration: native }), by)
    const registered = [await register(`${event}~20261202`), await register(`${event}~20261202`)]
    const refusal = { code: 'conflict', message: expect.stringContaining('2 registered') as string }
    const without = (kind: 'left-out' | 'cancelled') =>
      sampleDraft({ ...weekly, registration: native, exceptions: [{ date: '2026-12-02', kind }] })
    await expect(store.delete(id, 1, by)).rejects.toMatchObject(refusal)
    await expect(store.change(id, 1, without('left-out'), by)).rejects.toMatchObject(refusal)
    expect(await starts()).toHaveLength(4)
    await store.change(id, 1, without('cancelled'), by)
    expect((await seen())[1]).toMatchObject({ status: 'cancelled' })
    for (const key of registered) await registrations.cancel(key, 'staff', now)
    await store.delete(id, 2, by)
    expect(await seen()).toEqual([])
    expect(await seats(`${event}~20261202`)).toBeUndefined()
    await expect(store.get(library, id)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('an event that takes no registrations any more keeps those it has', async () => {
    const { id, event } = await store.create(sampleDraft({ ...weekly, registration: native }), by)
    await register(`${event}~20261202`)
    await store.change(id, 1, sampleDraft(weekly), by)
    expect(await seats(`${event}~20261202`)).toMatchObject({ closes: now, seatsLeft: 1 })
    expect(await seats(`${event}~20261125`)).toBeUndefined()
  })

  test('a series goes on as the window does, with seats at each new date, and only once a day', async () => {
    const { event } = await store.create(sampleDraft({ recurrence: 'FREQ=WEEKLY', registration: native }), by)
    const place = { id: library, timeZone: 'Europe/Vienna' }
    const last = (await starts()).at(-1) ?? ''
    expect(await moveOwnEvents(engine, place, now)).toBe(1)
    expect(await moveOwnEvents(engine, place, now)).toBe(0)
    expect((await starts()).at(-1)).toBe(last)
    expect(await moveOwnEvents(engine, place, '2026-11-27T09:00:00Z')).toBe(1)
    const next = addDays(last.slice(0, 10), 7)
    expect((await starts()).at(-1)).toBe(`${next}T18:00`)
    expect(await seats(`${event}~${next.replaceAll('-', '')}`)).toMatchObject({ capacity: 2 })
  })

  test('are listed by the last change, by their words, page by page', async () => {
    for (let number = 0; number < 51; number++)
      await store.create(sampleDraft({ title: `Talk ${number}`, location: { branch: 'Söder' } }), by)
    await store.create(sampleDraft({ title: 'Chess' }), { ...by, now: '2026-11-21T09:00:00Z' })
    const first = await store.list(library, {})
    expect([first.items.length, first.items[0]?.draft.title]).toEqual([50, 'Chess'])
    const second = await store.list(library, { cursor: first.cursor ?? '' })
    expect(second.items).toHaveLength(2)
    expect(second).not.toHaveProperty('cursor')
    expect((await store.list(library, { text: 'soder talk 7' })).items).toMatchObject([{ draft: { title: 'Talk 7' } }])
    expect((await store.list('city', {})).items).toEqual([])
    await expect(store.list(library, { cursor: 'x' })).rejects.toMatchObject({ code: 'invalid' })
  })

  test('a change whose listener fails is not made', async () => {
    const failing = createOwnEventStore(engine, () => Promise.reject(new Error('no mail')))
    await expect(failing.create(sampleDraft(), by)).rejects.toThrow('no mail')
    expect(await seen()).toEqual([])
  })
})
