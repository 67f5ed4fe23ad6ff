import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { RegistrationReceipt, RegistrationRequest } from '@library-catalyst/core/rest/routes'
import { onEachDatabase } from '../../test/test-databases.ts'
import { migrate } from '../storage/migrate.ts'
import { openEngine } from '../storage/open-engine.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import type { EventSettings, RegisterCommand } from './registration.ts'
import { createRegistrationStore, type RegistrationStore } from './registration-store.ts'

let engine: StorageEngine
let store: RegistrationStore
let keys = 0
const talk = { library: 'harbour', event: 'own:talk' }
const now = '2026-11-25T09:00:00Z'
const occasion = { starts: '2026-11-26T18:00:00Z', ends: '2026-11-26T19:00:00Z' }
const later = (minutes: number) => `${new Date(Date.parse(now) + minutes * 60_000).toISOString().slice(0, 19)}Z`

const configure = (settings: Partial<EventSettings> = {}, event = talk, at = now) =>
  store.configure(event, { capacity: 2, maxPartySize: 4, hasWaitingList: true, ...settings }, at)
const command = (request: Partial<RegistrationRequest> = {}, more: Partial<RegisterCommand> = {}): RegisterCommand => ({
  ...talk,
  request: { name: 'Robin', email: 'robin@mail.example', partySize: 1, answers: {}, ...request },
  idempotencyKey: `key-${keys++}`,
  now,
  occasion,
  ...more,
})
async function register(partySize = 1, more: Partial<RegisterCommand> = {}): Promise<RegistrationReceipt> {
  const outcome = await store.register(command({ partySize }, more))
  if (outcome.kind !== 'registered') throw new Error(JSON.stringify(outcome))
  return outcome.receipt
}
const keyOf = ({ id }: { readonly id: string }) => ({ library: talk.library, id })
const statusOf = async ({ id }: { readonly id: string }) =>
  (await engine.reader.selectFrom('registration').select('status').where('id', '=', id).executeTakeFirstOrThrow())
    .status

/** Whatever happened, the counts are those of the registrations, and nobody waits for whom there would be room in time. */
async function expectSound(): Promise<void> {
  const { rows } = await sql<{ taken: number; held: number; waiting: number; inLine: number; fitting: number }>`
    select s.taken, s.waiting,
      coalesce(sum(case when status in ('confirmed', 'offered') then party_size end), 0) as held,
      count(case when status = 'waiting' then 1 end) as "inLine",
      count(case when status = 'waiting' and party_size <= s.capacity - s.taken and coalesce(closes_at, starts_at) > ${later(60)} then 1 end) as fitting
    from event_seats s left join registration r
      on r.library_id = s.library_id and r.occurrence_id = s.occurrence_id
    group by s.library_id, s.occurrence_id, s.taken, s.waiting`.execute(engine.reader)
  for (const { taken, held, waiting, inLine, fitting } of rows) {
    expect(taken).toBe(held)
    expect(waiting).toBe(inLine)
    expect(fitting).toBe(0)
  }
}

await onEachDatabase(({ create }) => {
  beforeEach(async () => {
    engine = openEngine(await create())
    await migrate(engine)
    store = createRegistrationStore(engine)
  })
  afterEach(async () => {
    await expectSound()
    await engine.close()
  })

  describe('seats', () => {
    test('go to those who ask while there are any; then the waiting list begins', async () => {
      await configure()
      expect(await register()).toMatchObject({ status: 'confirmed', partySize: 1, event: talk.event, createdAt: now })
      expect(await register()).not.toHaveProperty('position')
      expect(await register()).toMatchObject({ status: 'waiting', position: 1 })
      expect(await register()).toMatchObject({ status: 'waiting', position: 2 })
      expect(await store.seats(talk)).toEqual({
        capacity: 2,
        seatsLeft: 0,
        waiting: 2,
        hasWaitingList: true,
        maxPartySize: 4,
      })
    })

    test('a party sits together or waits together, and a smaller one may still find room', async () => {
      await configure({ capacity: 3 })
      await register(2)
      expect(await register(2)).toMatchObject({ status: 'waiting' })
      expect(await register(1)).toMatchObject({ status: 'confirmed' })
    })

    test('without a limit everybody is welcome', async () => {
      await store.configure(talk, { maxPartySize: 4, hasWaitingList: false }, now)
      expect(await register(4)).toMatchObject({ status: 'confirmed' })
      expect(await store.seats(talk)).not.toHaveProperty('seatsLeft')
    })

    test('of one event, and of one library, are not those of another', async () => {
      await configure({ capacity: 1 })
      await configure({ capacity: 1 }, { library: 'city', event: talk.event })
      await configure({ capacity: 1 }, { library: 'harbour', event: 'own:other' })
      expect(await register()).toMatchObject({ status: 'confirmed' })
      expect(await register(1, { library: 'city' })).toMatchObject({ status: 'confirmed' })
      expect(await register(1, { event: 'own:other' })).toMatchObject({ status: 'confirmed' })
    })

    test.each<[string, Partial<EventSettings>, number]>([
      ['full', { capacity: 0, hasWaitingList: false }, 1],
      ['party-too-large', { maxPartySize: 2 }, 3],
      ['party-too-large', { capacity: 2 }, 3],
      ['not-open', { opens: '2026-11-25T09:00:01Z' }, 1],
      ['closed', { closes: '2026-11-25T09:00:00Z' }, 1],
    ])('are refused where the event is %s: %j', async (reason, settings, partySize) => {
      await configure(settings)
      expect(await store.register(command({ partySize }))).toEqual({ kind: 'refused', reason })
      expect(await store.seats(talk)).toMatchObject({ waiting: 0 })
    })

    test('can be had until the event begins, if the library says nothing else', async () => {
      await configure()
      const outcome = await store.register(command({}, { occasion: { ...occasion, starts: now } }))
      expect(outcome).toEqual({ kind: 'refused', reason: 'closed' })
      await configure({ closes: later(60) })
      expect(await register(1, { occasion: { ...occasion, starts: now } })).toMatchObject({ status: 'confirmed' })
    })

    test('cannot be had where one cannot register', async () => {
      expect(await store.register(command())).toEqual({ kind: 'refused', reason: 'unknown' })
      expect(await store.seats(talk)).toBeUndefined()
    })
  })

  describe('a command', () => {
    test('that is sent again gets the same answer, and is not done again', async () => {
      await configure()
      const once = command()
      const answer = await store.register(once)
      expect(await store.register({ ...once, now: later(60) })).toEqual(answer)
      expect(await store.seats(talk)).toMatchObject({ seatsLeft: 1 })
    })

    test('that comes many times at once is done once; the others are told that it runs', async () => {
      await configure()
      const [once, other] = [command(), createRegistrationStore(engine)]
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, async (_, number) => (number % 2 === 0 ? store : other).register(once)),
      )
      const receipts = outcomes.flatMap(outcome => (outcome.kind === 'registered' ? [outcome.receipt.id] : []))
      expect(new Set(receipts).size).toBe(1)
      expect(outcomes.filter(({ kind }) => kind === 'running').length).toBe(20 - receipts.length)
      expect(outcomes.filter(({ kind }) => kind === 'running').length).toBeGreaterThan(0)
      expect(await store.seats(talk)).toMatchObject({ seatsLeft: 1 })
    })

    test('with a key that came with another request is refused', async () => {
      await configure()
      const once = command()
      await store.register(once)
      expect(await store.register(command({ name: 'Kim' }, { idempotencyKey: once.idempotencyKey }))).toEqual({
        kind: 'other-request',
      })
      const elsewhere = { ...once, event: 'own:other' }
      expect(await store.register(elsewhere)).toEqual({ kind: 'other-request' })
    })

    test('that was refused may be sent again and fare better', async () => {
      await configure({ capacity: 0, hasWaitingList: false })
      const once = command()
      await store.register(once)
      await configure({ capacity: 1 })
      expect(await store.register(once)).toMatchObject({ kind: 'registered' })
    })

    test('leaves no way back to its key or its request among the kept answers', async () => {
      await configure()
      await store.register(
        command({ name: 'Planted-Name', email: 'planted@mail.example' }, { idempotencyKey: 'planted-key' }),
      )
      const kept = JSON.stringify(await engine.reader.selectFrom('idempotent_answer').selectAll().execute())
      expect(kept).not.toMatch(/planted/i)
    })

    test('whose registration cannot be stored takes no seat and keeps no answer', async () => {
      await configure()
      await engine.writer.schema.alterTable('registration').renameColumn('email', 'gone').execute()
      await expect(store.register(command())).rejects.toThrow()
      await engine.writer.schema.alterTable('registration').renameColumn('gone', 'email').execute()
      expect(await store.seats(talk)).toMatchObject({ seatsLeft: 2 })
      expect(await engine.reader.selectFrom('idempotent_answer').selectAll().execute()).toEqual([])
    })
  })

  describe('a seat that becomes free', () => {
    test('goes to the first in line at once', async () => {
      await configure({ capacity: 1 })
      const [seated, first, second] = [await register(), await register(), await register()]
      expect(await store.cancel(keyOf(seated), 'patron', now)).toEqual({ isDone: true, movedUp: [keyOf(first)] })
      expect(await Promise.all([seated, first, second].map(statusOf))).toEqual(['cancelled', 'confirmed', 'waiting'])
    })

    test('goes to the first whom it is enough for', async () => {
      await configure({ capacity: 2 })
      const [seated] = [await register(1), await register(1)]
      const [pair, single] = [await register(2), await register(1)]
      expect((await store.cancel(keyOf(seated), 'patron', now)).movedUp).toEqual([keyOf(single)])
      expect(await statusOf(pair)).toBe('waiting')
    })

    test('is offered for a while where the library wants that, and goes on to the next if nobody takes it', async () => {
      await configure({ capacity: 1, offerMinutes: 30 })
      const [seated, first, second] = [await register(), await register(), await register()]
      const { movedUp } = await store.cancel(keyOf(seated), 'patron', now)
      expect(movedUp).toEqual([{ ...keyOf(first), offeredUntil: later(30) }])
      expect(await store.seats(talk)).toMatchObject({ seatsLeft: 0, waiting: 1 })
      expect(await store.sweep(later(29))).toMatchObject({ lapsedOffers: 0 })
      expect(await store.sweep(later(30))).toMatchObject({ lapsedOffers: 1 })
      expect(await statusOf(first)).toBe('cancelled')
      expect(await store.accept(keyOf(first), later(31))).toBe(false)
      expect(await store.accept(keyOf(second), later(31))).toBe(true)
      expect(await store.accept(keyOf(second), later(31))).toBe(false)
      expect(await statusOf(second)).toBe('confirmed')
    })

    test('goes to one only, however many cancel and ask at once', async () => {
      await configure({ capacity: 5 })
      const seated = await Promise.all(Array.from({ length: 15 }, () => register()))
      await Promise.all([
        ...seated.slice(0, 8).map(one => store.cancel(keyOf(one), 'patron', now)),
        ...Array.from({ length: 8 }, () => register()),
      ])
      expect(await store.seats(talk)).toMatchObject({ seatsLeft: 0, waiting: 10 })
    })

    test('by two cancellations of the same registration is one seat', async () => {
      await configure({ capacity: 1 })
      const [seated] = [await register(), await register(), await register()]
      const both = await Promise.all([1, 2].map(() => store.cancel(keyOf(seated), 'patron', now)))
      expect(both.filter(({ isDone }) => isDone)).toHaveLength(1)
      expect(await store.seats(talk)).toMatchObject({ waiting: 1 })
    })

    test('is nobody’s if a registration is not there, or is another library’s', async () => {
      await configure()
      const { id } = await register()
      expect(await store.cancel({ library: 'city', id }, 'patron', now)).toEqual({ isDone: false, movedUp: [] })
    })
  })

  test('more seats let the next move up; fewer send nobody away', async () => {
    await configure({ capacity: 1 })
    const [, first, second] = [await register(), await register(), await register()]
    expect(await configure({ capacity: 3 })).toEqual([keyOf(first), keyOf(second)])
    await configure({ capacity: 1 })
    expect(await store.seats(talk)).toMatchObject({ seatsLeft: 0 })
    expect(await register()).toMatchObject({ status: 'waiting' })
  })

  test('nobody is offered a seat once the event has begun, and no offer lasts longer', async () => {
    const starts = later(40)
    await configure({ capacity: 1, offerMinutes: 30 })
    const early = { occasion: { ...occasion, starts } }
    const [seated, first, second] = [await register(1, early), await register(1, early), await register(1, early)]
    await store.cancel(keyOf(seated), 'patron', later(5))
    expect(await store.cancel(keyOf(first), 'patron', later(20))).toEqual({
      isDone: true,
      movedUp: [{ ...keyOf(second), offeredUntil: starts }],
    })
    await register(1, { ...early, now: later(30) })
    expect(await store.sweep(starts)).toMatchObject({ lapsedOffers: 1 })
    expect(await configure({ capacity: 5 }, talk, starts)).toEqual([])
    expect(await store.seats(talk)).toMatchObject({ seatsLeft: 5, waiting: 1 })
  })

  test('nobody moves up once the library has closed registration', async () => {
    await configure({ capacity: 1, closes: later(10) })
    const [seated] = [await register(), await register()]
    expect((await store.cancel(keyOf(seated), 'patron', later(10))).movedUp).toEqual([])
  })

  test('who does not confirm in time gives the seat up, and nobody moves up unconfirmed', async () => {
    await configure({ capacity: 1 })
    const [seated, unknown, known] = [await register(), await register(), await register()]
    const asked = engine.writer.updateTable('registration').set({ confirm_by: later(60) })
    await asked.where('id', 'in', [seated.id, unknown.id]).execute()
    expect(await store.sweep(later(60))).toMatchObject({ unconfirmed: 2 })
    expect(await statusOf(known)).toBe('confirmed')
  })

  test('nothing stays of who does not confirm in time, whether they cancelled or not', async () => {
    await configure()
    const planted = { name: 'Planted', email: 'planted@mail.example', answers: { a: 'planted' } }
    await store.register(command(planted))
    const cancelled = await store.register(command(planted))
    await engine.writer
      .updateTable('registration')
      .set({ confirm_by: later(60) })
      .execute()
    if (cancelled.kind === 'registered') await store.cancel(keyOf(cancelled.receipt), 'patron', now)
    expect(await store.sweep(later(60))).toMatchObject({ unconfirmed: 2 })
    expect(await engine.reader.selectFrom('registration').selectAll().execute()).toEqual([])
    expect(await store.seats(talk)).toMatchObject({ seatsLeft: 2 })
  })

  test('access needs are deleted also while offers cannot be ended', async () => {
    await configure()
    const { receipt } = (await store.register(command({ accessNeeds: 'planted-need' }))) as { receipt: { id: string } }
    const rename = (from: string, to: string) =>
      engine.writer.schema.alterTable('registration').renameColumn(from, to).execute()
    await rename('offered_until', 'gone')
    await expect(store.sweep(occasion.ends)).rejects.toThrow()
    await rename('gone', 'offered_until')
    const row = await engine.reader.selectFrom('registration').selectAll().where('id', '=', receipt.id).execute()
    expect(row).toMatchObject([{ access_needs: null }])
  })

  test('access needs are deleted once the event is over, and answers after two days', async () => {
    await configure()
    await store.register(command({ accessNeeds: 'planted-need' }))
    expect(await store.sweep('2026-11-26T18:59:59Z')).toMatchObject({ accessNeeds: 0, answers: 0 })
    expect(await store.sweep('2026-11-26T19:00:00Z')).toMatchObject({ accessNeeds: 1, answers: 0 })
    const rows = JSON.stringify(await engine.reader.selectFrom('registration').selectAll().execute())
    expect(rows).not.toContain('planted-need')
    expect(await store.sweep('2026-11-27T09:00:01Z')).toMatchObject({ answers: 1 })
  })
})
