import { afterEach, beforeEach, expect, test } from 'vitest'
import { findLeaks } from '../../test/leak-scanner.ts'
import { sampleOccurrence } from '../../test/sample-occurrence.ts'
import { onEachDatabase } from '../../test/test-databases.ts'
import { parseConfig } from '../config/parse-config.ts'
import { type App, createApp } from '../create-app.ts'
import { nodeEncoders } from '../http/node-encoders.ts'
import { createLink } from '../links/one-time-link.ts'
import type { MailDraft } from '../mail/mail-draft.ts'
import type { EventSettings } from '../registration/registration.ts'
import { openEngine } from '../storage/open-engine.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { openStorage, type Storage } from '../storage/storage.ts'
import { mailSettings } from '../mail/mail-settings.ts'

const config = parseConfig({
  publicUrl: 'https://events.example/',
  libraries: [
    { id: 'harbour', name: 'Harbour Library', timeZone: 'Europe/Vienna', locale: 'en', feeds: [] },
    { id: 'city', name: 'City Library', timeZone: 'Europe/Vienna', locale: 'de', feeds: [] },
  ],
})
const talk = { library: 'harbour', event: 'p:talk' }
const occurrence = sampleOccurrence({
  id: talk.event,
  title: 'Talk on tides',
  start: '2026-11-26T18:00',
  end: '2026-11-26T19:00',
  startInstant: '2026-11-26T17:00:00Z',
  endInstant: '2026-11-26T18:00:00Z',
})
const start = '2026-11-25T09:00:00Z'
const robin = { name: 'Robin Quill', email: 'robin@mail.example' }
const sam = { name: 'Sam Tern', email: 'sam@post.example' }

let storage: Storage
let engine: StorageEngine
let app: App
let now: string
let keys = 0

const configure = (settings: Partial<EventSettings> = {}) =>
  storage.registrations.configure(
    talk,
    { capacity: 1, maxPartySize: 4, hasWaitingList: true, starts: occurrence.startInstant, ...settings },
    now,
  )
const register = (person: typeof robin, idempotencyKey = `key-${keys++}`) =>
  storage.registrations.register({
    ...talk,
    request: { ...person, partySize: 1, answers: {} },
    idempotencyKey,
    now,
    occasion: { starts: occurrence.startInstant, ends: occurrence.endInstant },
  })

async function mails(): Promise<MailDraft[]> {
  const rows = await engine.reader.selectFrom('mail_message').select('draft').execute()
  return rows.map(({ draft }) => JSON.parse(draft ?? '{}') as MailDraft)
}
const mailsTo = async ({ email }: typeof robin) => (await mails()).filter(({ to }) => to === email)
async function tokenIn(person: typeof robin, subject: RegExp): Promise<string> {
  const mail = (await mailsTo(person)).find(one => subject.test(one.subject))
  const action = mail?.blocks.find(block => block.kind === 'action')
  const [address = '', token = ''] = action?.url.split('#') ?? []
  expect(address).toBe('https://events.example/libraries/harbour/registration')
  return token
}
const visit = (init: RequestInit, library = 'harbour') =>
  app(new Request(`https://events.example/libraries/${library}/registration`, init))
async function press(what: string, token: string, library?: string) {
  const response = await visit({ method: 'POST', body: new URLSearchParams({ do: what, token }) }, library)
  return { status: response.status, text: await response.text() }
}
const statuses = async () => {
  const rows = await engine.reader.selectFrom('registration').select(['status']).orderBy('number').execute()
  return rows.map(({ status }) => status)
}
const everything = async () => [
  await engine.reader.selectFrom('registration').selectAll().orderBy('number').execute(),
  await engine.reader.selectFrom('event_seats').selectAll().execute(),
  await engine.reader.selectFrom('one_time_link').selectAll().orderBy('token_hash').execute(),
  await engine.reader.selectFrom('mail_message').selectAll().orderBy('id').execute(),
]

await onEachDatabase(({ createForProcesses }) => {
  beforeEach(async () => {
    const database = await createForProcesses()
    now = start
    storage = await openStorage(database, mailSettings(config))
    engine = openEngine(database)
    await storage.feeds.saveReading({
      library: 'harbour',
      feed: 'p',
      at: now,
      sourceKey: '',
      validators: {},
      expansion: { key: '', warnings: [], occurrences: [occurrence] },
    })
    await configure()
    app = createApp({
      config,
      storage,
      managed: storage.managed,
      feeds: {
        stateOf: () => ({ version: '1', hasEvents: true, warnings: [] }),
        settled: () => Promise.resolve(),
        list: () => [],
      },
      now: () => Date.parse(now),
      encoders: nodeEncoders,
    })
  })
  afterEach(async () => {
    await engine.close()
    await storage.close()
  })

  test('who registers gets one mail with the event, a link and a calendar file, however often they ask', async () => {
    await register(robin, 'same')
    await register(robin, 'same')
    const sent = await mails()
    expect(sent).toHaveLength(1)
    const [mail] = sent
    expect(mail).toMatchObject({ to: robin.email, subject: 'You are registered: Talk on tides' })
    expect(mail?.about).toMatch(/^registration:[\w-]{22}$/)
    expect(JSON.stringify(mail?.blocks)).toMatch(/Thursday,? 26 November 2026.*18:00.*19:00/)
    const [file] = mail?.attachments ?? []
    expect(file?.mediaType).toBe('text/calendar; method=PUBLISH')
    expect(file?.text).toMatch(/\r\nMETHOD:PUBLISH\r\n[^]*\r\nUID:[^\r]*@harbour\.library-catalyst\r\n/)
    expect(file?.text).not.toMatch(/ATTENDEE|ORGANIZER|robin/i)
  })

  test('who has to wait is told at which place, and gets no calendar file', async () => {
    await register(robin)
    await register(sam)
    const [mail] = await mailsTo(sam)
    expect(mail?.subject).toBe('Waiting list: Talk on tides')
    expect(JSON.stringify(mail?.blocks)).toContain('at place 1')
    expect(mail).not.toHaveProperty('attachments')
  })

  test('nobody gets a mail about a registration that was not made', async () => {
    await configure({ hasWaitingList: false })
    await register(robin)
    expect(await register(sam)).toMatchObject({ kind: 'refused' })
    expect(await mailsTo(sam)).toEqual([])
  })

  test('who cancels on the page is asked first; then the next in line has the seat, and a mail', async () => {
    await register(robin)
    await register(sam)
    const token = await tokenIn(robin, /You are registered/)
    expect((await press('ask', token)).text).toContain('Yes, cancel')
    expect(await statuses()).toEqual(['confirmed', 'waiting'])
    expect((await press('cancel', token)).text).toContain('This registration is cancelled.')
    expect(await statuses()).toEqual(['cancelled', 'confirmed'])
    expect((await mailsTo(sam)).map(({ subject }) => subject).toSorted()).toEqual([
      'Waiting list: Talk on tides',
      'You have a seat: Talk on tides',
    ])
    await press('cancel', token)
    expect(await mails()).toHaveLength(3)
  })

  test('a seat that is kept is taken once; who says so again is told that it is theirs', async () => {
    await configure({ offerMinutes: 60 })
    await register(robin)
    await register(sam)
    await press('cancel', await tokenIn(robin, /You are registered/))
    expect(await statuses()).toEqual(['cancelled', 'offered'])
    const token = await tokenIn(sam, /kept for you/)
    expect((await press('show', token)).text).toContain('A seat is kept for you until')
    expect((await press('accept', token)).text).toContain('Thank you. The seat is yours.')
    expect(await statuses()).toEqual(['cancelled', 'confirmed'])
    expect((await press('accept', token)).text).toContain('The seat is yours already.')
  })

  test('an offer that has lapsed is not to be had any more, and the sweep tells the next in line', async () => {
    await configure({ offerMinutes: 60 })
    await register(robin)
    await register(sam)
    await register({ name: 'Kim', email: 'kim@mail.example' })
    await press('cancel', await tokenIn(robin, /You are registered/))
    const token = await tokenIn(sam, /kept for you/)
    now = '2026-11-25T10:00:00Z'
    expect((await press('accept', token)).text).toContain('The seat is not kept for you any more.')
    await storage.registrations.sweep(now)
    expect(await statuses()).toEqual(['cancelled', 'cancelled', 'offered'])
    expect((await mails()).filter(({ to, subject }) => to.startsWith('kim') && subject.includes('kept'))).toHaveLength(
      1,
    )
  })

  test('more seats, and a cancellation by staff, tell who moves up', async () => {
    await register(robin)
    await register(sam)
    await register({ name: 'Kim', email: 'kim@mail.example' })
    await configure({ capacity: 2 })
    expect((await mailsTo(sam)).map(({ subject }) => subject)).toContain('You have a seat: Talk on tides')
    const { items } = await storage.staff.registrations({ library: 'harbour' })
    await storage.staff.cancel({ library: 'harbour', id: items[0]?.id ?? '' }, { account: 'desk', now })
    expect(
      (await mails()).filter(({ to, subject }) => to.startsWith('kim') && subject.includes('have a seat')),
    ).toHaveLength(1)
  })

  test('a program that opens every link changes nothing', async () => {
    await register(robin)
    const token = await tokenIn(robin, /You are registered/)
    const before = await everything()
    expect((await visit({ method: 'GET' })).status).toBe(200)
    expect((await visit({ method: 'HEAD' })).status).toBe(200)
    expect((await visit({ method: 'POST', body: new URLSearchParams({ do: 'cancel' }) })).status).toBe(404)
    await press('show', token)
    expect(await everything()).toEqual(before)
  })

  test('a link of another purpose, another library or another time opens nothing', async () => {
    await register(robin)
    const [{ id } = { id: '' }] = await engine.reader.selectFrom('registration').select('id').execute()
    const link = { library: 'harbour', subject: id, expiresAt: '2026-12-01T00:00:00Z' }
    const wrong = await createLink(engine.writer, { ...link, purpose: 'relay' })
    const token = await tokenIn(robin, /You are registered/)
    expect((await press('cancel', wrong)).status).toBe(404)
    expect((await press('cancel', token, 'city')).status).toBe(404)
    now = '2026-11-27T18:00:00Z'
    expect((await press('cancel', token)).status).toBe(404)
    expect(await statuses()).toEqual(['confirmed'])
    now = '2026-11-27T17:59:59Z'
    expect((await press('show', token)).status).toBe(200)
  })

  test('no mail and no page says anything about somebody else', async () => {
    await register(robin)
    await register(sam)
    await press('cancel', await tokenIn(robin, /You are registered/))
    const planted = [
      { field: 'name', token: 'Quill' },
      { field: 'address', token: 'robin@mail.example' },
    ]
    expect(findLeaks(JSON.stringify(await mailsTo(robin)), planted)).toEqual(['name', 'address'])
    const page = await press('show', await tokenIn(sam, /have a seat/))
    expect(findLeaks(JSON.stringify(await mailsTo(sam)) + page.text, planted)).toEqual([])
  })
})
