import {
  type ProofChallenge,
  routes,
  staffReportsSchema,
  moderationQueueSchema,
} from '@library-catalyst/core/rest/routes'
import { proofText, solveChallenge } from '@library-catalyst/core/proof-of-work'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { blockedAmong, blockPair, forgetBlocks, isBlocked } from '../src/safety/blocks.ts'
import { forgetTurns, takeTurn } from '../src/safety/daily-limit.ts'
import { queueForStaff } from '../src/safety/moderation.ts'
import { fileReport } from '../src/safety/reports.ts'
import { eraseSafety, exportSafety, safetyRetention } from '../src/safety/safety-retention.ts'
import type { SafetyMoment, SafetySubject } from '../src/safety/safety-subjects.ts'
import { createSafetyStore, type SafetyStore } from '../src/safety/safety-store.ts'
import { addAccount } from '../src/staff/staff-accounts.ts'
import { migrate } from '../src/storage/migrate.ts'
import { openEngine } from '../src/storage/open-engine.ts'
import type { StorageEngine } from '../src/storage/storage-engine.ts'
import { findLeaks } from './leak-scanner.ts'
import { StaffApp } from './staff-app.ts'
import { onEachDatabase } from './test-databases.ts'

const library = 'harbour'
const now = '2026-11-25T09:00:00Z'
const robin = 'planted-robin@mail.example'
const kim = 'planted-kim@post.example'
const listing = { kind: 'listing', id: 'l1' }

let engine: StorageEngine
let store: SafetyStore
const hide = vi.fn<SafetySubject['hide']>()
const show = vi.fn<SafetySubject['show']>()
const moment = (at = now): SafetyMoment => ({
  settings: {
    subjects: { listing: { hide, show } },
    publicUrl: 'https://events.lib.example',
    nameOf: () => 'Harbour Library',
    localeOf: () => 'en',
  },
  now: at,
})

await onEachDatabase(({ create }) => {
  beforeEach(async () => {
    vi.clearAllMocks()
    engine = openEngine(await create())
    await migrate(engine)
    store = createSafetyStore(engine)
  })
  afterEach(() => engine.close())

  const mails = async () => {
    const rows = await engine.reader.selectFrom('mail_message').select('draft').orderBy('created_at').execute()
    return rows.map(
      ({ draft }) =>
        JSON.parse(draft ?? '{}') as { to: string; subject: string; blocks: { text?: string; url?: string }[] },
    )
  }
  const report = (kind: 'safety' | 'minor' | 'spam' | 'other', reporter?: string) =>
    fileReport(
      engine.writer,
      { library, subject: listing, kind, text: 'Planted', ...(reporter !== undefined && { reporter }) },
      moment(),
    )
  const addStaff = (email: string, roles: readonly ('admin' | 'moderator' | 'editor')[]) =>
    addAccount(engine.writer, { library, email, name: 'Ada', roles, signIn: { kind: 'password', hash: '' } }, now)

  describe('a report', () => {
    test.each(['safety', 'minor'] as const)(
      'of kind %s hides what it is about at once, and alerts those who decide',
      async kind => {
        await addStaff('moderator@lib.example', ['moderator'])
        await addStaff('admin@lib.example', ['admin'])
        await addStaff('editor@lib.example', ['editor'])
        await report(kind)
        expect(hide).toHaveBeenCalledWith(engine.writer, { library, id: 'l1' }, now)
        const sent = await mails()
        expect(sent.map(({ to }) => to).sort()).toEqual(['admin@lib.example', 'moderator@lib.example'])
        expect(JSON.stringify(sent)).not.toContain('Planted')
      },
    )

    test.each(['spam', 'other'] as const)('of kind %s hides nothing until somebody has looked', async kind => {
      await addStaff('moderator@lib.example', ['moderator'])
      const id = await report(kind)
      expect(hide).not.toHaveBeenCalled()
      expect(await mails()).toEqual([])
      await store.decideReport({ library, id, decision: 'upheld', note: '', account: 'a' }, moment())
      expect(hide).toHaveBeenCalledOnce()
    })

    test('tells when staff saw it first, and not who sent it', async () => {
      await report('safety', robin)
      expect(await store.viewReports(library, '2026-11-25T10:00:00Z')).toMatchObject([
        { firstViewedAt: '2026-11-25T10:00:00Z' },
      ])
      const again = await store.viewReports(library, '2026-11-25T11:00:00Z')
      expect(again).toMatchObject([{ firstViewedAt: '2026-11-25T10:00:00Z', isAnonymous: false }])
      expect(JSON.stringify(again)).not.toContain('robin')
    })

    test('that is dismissed shows the thing again, unless another one stands', async () => {
      const [first, second] = [await report('safety'), await report('minor')]
      const dismiss = (id: string) =>
        store.decideReport({ library, id, decision: 'dismissed', note: 'A joke', account: 'a' }, moment())
      expect(await dismiss(first)).toMatchObject({ decision: 'dismissed', note: 'A joke' })
      expect(show).not.toHaveBeenCalled()
      await dismiss(second)
      expect(show).toHaveBeenCalledOnce()
      expect(await dismiss(second)).toBeUndefined()
      const audit = await engine.reader.selectFrom('audit_entry').select(['action', 'subject']).execute()
      expect(audit.map(({ subject }) => subject).sort()).toEqual([first, second].sort())
    })
  })

  describe('a block', () => {
    test('holds both ways, whatever the case of the addresses, and in its library alone', async () => {
      await blockPair(engine.writer, library, [robin, kim], now)
      await blockPair(engine.writer, library, [kim, robin], now)
      expect(await isBlocked(engine.writer, library, [kim.toUpperCase(), robin], now)).toBe(true)
      expect(await isBlocked(engine.writer, 'city', [robin, kim], now)).toBe(false)
      expect(await blockedAmong(engine.writer, library, robin, [kim, 'x@y.example'], now)).toEqual(new Set([kim]))
    })

    test('keeps no address, and ends when one of the two is forgotten', async () => {
      await blockPair(engine.writer, library, [robin, kim], now)
      const kept = JSON.stringify(await engine.reader.selectFrom('block').selectAll().execute())
      expect(
        findLeaks(kept, [
          { field: 'robin', token: 'planted-robin' },
          { field: 'kim', token: 'planted-kim' },
        ]),
      ).toEqual([])
      expect(await forgetBlocks(engine.writer, library, robin, now)).toBe(1)
      expect(await isBlocked(engine.writer, library, [robin, kim], now)).toBe(false)
    })
  })

  describe('what waits for staff', () => {
    const queue = (cause: 'first-post' | 'edit' = 'first-post') =>
      queueForStaff(
        engine.writer,
        {
          library,
          subject: listing,
          cause,
          text: 'Call +43 1 234567',
          findings: [{ kind: 'phone', start: 5, end: 17 }],
          author: { address: robin, locale: 'de' },
        },
        now,
      )
    const refuse = (id: string, note = '') =>
      store.decideEntry({ library, id, decision: 'refused', reason: 'contact-details', note, account: 'a' }, moment())

    test('is listed oldest first until it is decided, and nobody is named', async () => {
      const id = await queue()
      expect(await store.queue(library)).toEqual([
        {
          id,
          subject: listing,
          cause: 'first-post',
          text: 'Call +43 1 234567',
          findings: [{ kind: 'phone', start: 5, end: 17 }],
          createdAt: now,
        },
      ])
      await store.decideEntry({ library, id, decision: 'approved', note: '', account: 'a' }, moment())
      expect(show).toHaveBeenCalledWith(expect.anything(), { library, id: 'l1' }, now)
      expect(await store.queue(library)).toEqual([])
    })

    test('is refused with a reason in the language of its author, who may appeal once', async () => {
      await refuse(await queue(), 'Lieber ohne Nummer.')
      const [mail] = await mails()
      expect(mail?.to).toBe(robin)
      expect(mail?.blocks.map(({ text }) => text)).toEqual(
        expect.arrayContaining([expect.stringContaining('Telefonnummer'), 'Lieber ohne Nummer.']),
      )
      const token = mail?.blocks.find(({ url }) => url !== undefined)?.url?.split('#')[1] ?? ''
      expect(await store.appeal({ library, token, text: 'It is the number of the library' }, now)).toBe(true)
      expect(await store.appeal({ library, token, text: 'Again' }, now)).toBe(false)
      const [entry] = await store.queue(library)
      expect(entry).toMatchObject({ cause: 'appeal', text: 'It is the number of the library', subject: listing })
      await refuse(entry?.id ?? '')
      const last = (await mails()).at(-1)
      expect(last?.blocks.some(({ url }) => url !== undefined)).toBe(false)
    })

    test('is decided by one, however many press the button', async () => {
      const id = await queue()
      const both = await Promise.all([refuse(id), refuse(id)])
      expect(both.filter(Boolean)).toHaveLength(1)
      expect(await mails()).toHaveLength(1)
    })
  })

  describe('the limit of a day', () => {
    const turn = (at = now, person = robin) =>
      takeTurn(engine.writer, { library, action: 'first-contact', person, most: 3 }, at)

    test('is kept, however many come at once, for each person and day', async () => {
      const taken = await Promise.all(Array.from({ length: 10 }, () => turn()))
      expect(taken.filter(Boolean)).toHaveLength(3)
      expect(await turn(now, kim)).toBe(true)
      expect(await turn('2026-11-26T00:00:00Z')).toBe(true)
    })

    test('cannot be led back to anybody once the day is over', async () => {
      await turn()
      expect(await forgetTurns(engine.writer, '2026-11-25T23:59:59Z')).toBe(0)
      expect(await forgetTurns(engine.writer, '2026-11-26T00:00:00Z')).toBe(1)
      expect(await engine.reader.selectFrom('library_secret').selectAll().execute()).toEqual([])
    })
  })

  test('a person is forgotten, and their reports stay without them', async () => {
    await report('spam', robin)
    await blockPair(engine.writer, library, [robin, kim], now)
    await queueForStaff(
      engine.writer,
      {
        library,
        subject: listing,
        cause: 'edit',
        text: 'Mine',
        findings: [],
        author: { address: robin, locale: 'en' },
      },
      now,
    )
    expect(await exportSafety(engine.reader, library, robin.toUpperCase())).toMatchObject({
      reports: [{ text: 'Planted' }],
      entries: [{ text: 'Mine' }],
    })
    expect(await eraseSafety(engine.writer, library, robin, now)).toEqual({ blocks: 1, entries: 1, reports: 1 })
    for (const table of ['report', 'block', 'moderation_entry', 'mail_message'] as const)
      expect(JSON.stringify(await engine.reader.selectFrom(table).selectAll().execute())).not.toMatch(/planted|Mine/i)
    expect(await store.viewReports(library, now)).toHaveLength(1)
  })

  test('reports and decisions are kept for a year, and what was written for a month', async () => {
    await report('spam')
    const id = await queueForStaff(
      engine.writer,
      { library, subject: listing, cause: 'edit', text: 'Mine', findings: [] },
      now,
    )
    await store.decideEntry({ library, id, decision: 'refused', reason: 'other', note: 'Mine', account: 'a' }, moment())
    const { run } = safetyRetention(engine.writer)
    expect(await run('2026-12-25T09:00:00Z')).toMatchObject({ reports: 0, decisions: 0, texts: 0 })
    expect(await run('2026-12-25T09:00:01Z')).toMatchObject({ reports: 0, decisions: 0, texts: 1 })
    expect(await run('2027-11-25T09:00:01Z')).toMatchObject({ reports: 1, decisions: 1 })
  })
})

describe('over HTTP', () => {
  let app: StaffApp
  let keys = 0
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(now) })
    app = await StaffApp.open()
  })
  afterEach(async () => {
    await app.close()
    vi.useRealTimers()
  })

  const base = '/v1/libraries/harbour'
  const challenge = async () => (await (await app.ask('GET', `${base}/challenge`)).json()) as ProofChallenge
  const proof = async (secondsLater = 5) => {
    const given = await challenge()
    const solution = await solveChallenge(given)
    vi.setSystemTime(Date.now() + secondsLater * 1000)
    return proofText(given, solution)
  }
  const post = (body: object, key = `a-key-of-a-test-${keys++}`) =>
    app.ask('POST', `${base}/reports`, {
      body: { subject: listing, kind: 'safety', ...body },
      headers: { 'idempotency-key': key },
    })
  const codesOf = async (answer: Response) =>
    ((await answer.json()) as { errors?: { pointer: string; code: string }[] }).errors

  test('a solved challenge is good for one report, and the same report again is answered again', async () => {
    const solved = await proof()
    expect(v.is(routes.report.answer.schema, await (await post({ proof: solved }, 'a-key-of-its-own-1')).json())).toBe(
      true,
    )
    expect((await post({ proof: solved }, 'a-key-of-its-own-1')).status).toBe(201)
    expect((await post({ proof: solved, text: 'Other' }, 'a-key-of-its-own-1')).status).toBe(422)
    expect(await codesOf(await post({ proof: solved }))).toEqual([{ pointer: '/proof', code: 'used' }])
  })

  test('what was not solved, was changed, or is too old or too quick is refused', async () => {
    const given = await challenge()
    const solution = await solveChallenge(given)
    const changed = { ...given, parameters: { ...given.parameters, keyPrefix: '00' } }
    const wrong = [
      proofText(changed, solution),
      proofText(given, { ...solution, derivedKey: '00' }),
      'nonsense',
      btoa('{}'),
    ]
    for (const text of wrong)
      expect(await codesOf(await post({ proof: text }))).toEqual([{ pointer: '/proof', code: 'format' }])
    expect((await post({ proof: await proof(1) })).status).toBe(429)
    expect(await codesOf(await post({ proof: await proof(21 * 60) }))).toEqual([{ pointer: '/proof', code: 'expired' }])
  })

  test('whoever fills in the hidden field is told that all went well, and nothing is noted', async () => {
    expect((await post({ proof: 'x', website: 'https://spam.example' })).status).toBe(201)
    const cookie = await app.cookieOf('moderator')
    expect(await (await app.ask('GET', `${base}/staff/reports`, { cookie })).json()).toEqual({ items: [] })
  })

  test('moderators see and decide reports; editors do not', async () => {
    await post({ proof: await proof(), text: 'Something' })
    const cookie = await app.cookieOf('moderator')
    const list = v.parse(staffReportsSchema, await (await app.ask('GET', `${base}/staff/reports`, { cookie })).json())
    const path = `${base}/staff/reports/${list.items[0]?.id}`
    expect((await app.ask('POST', path, { cookie, body: { decision: 'maybe' } })).status).toBe(400)
    expect((await app.ask('POST', path, { cookie, body: { decision: 'upheld' } })).status).toBe(200)
    expect((await app.ask('POST', path, { cookie, body: { decision: 'upheld' } })).status).toBe(409)
    expect((await app.ask('GET', `${base}/staff/reports`, { cookie: await app.cookieOf('editor') })).status).toBe(403)
    expect((await app.ask('GET', `${base}/staff/reports`)).status).toBe(401)
  })

  test('a refusal needs a reason', async () => {
    const cookie = await app.cookieOf('moderator')
    expect(
      v.is(moderationQueueSchema, await (await app.ask('GET', `${base}/staff/moderation`, { cookie })).json()),
    ).toBe(true)
    const refused = await app.ask('POST', `${base}/staff/moderation/x`, { cookie, body: { decision: 'refused' } })
    expect(await codesOf(refused)).toEqual([{ pointer: '/reason', code: 'format' }])
  })
})
