import { setTimeout } from 'node:timers/promises'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EventPage, Occurrence } from '@library-catalyst/core'
import { staffPathTo, type StaffRouteName } from '@library-catalyst/core/rest'
import {
  eventAdditionAnswerSchema,
  type EventDraftInput,
  eventPageSchema,
  ownEventPageSchema,
  ownEventSchema,
  problemSchema,
  seatsSchema,
  type StaffRole,
} from '@library-catalyst/core/rest/routes'
import { openStorage, type RunningServer, startServer, type Storage } from '@library-catalyst/server'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleFeed } from './sample-feed.ts'
import { onEachDatabase } from './test-databases.ts'

let directory: string
let database: string
let storage: Storage
let servers: RunningServer[]
let cookie: string

const talk: EventDraftInput = { title: 'Reading aloud', start: '2026-11-26T18:00', end: '2026-11-26T19:00' }
const today = '2026-11-25'

async function start(): Promise<string> {
  const feeds = [{ id: 'programme', url: 'file:./events.ics' }]
  const libraries = [{ id: 'harbour', name: 'Harbour Library', timeZone: 'Europe/Vienna', feeds }]
  const server = await startServer({ config: { database, libraries }, directory, port: 0, today })
  servers.push(server)
  return server.url
}

/** Somebody who is signed in, on every server of this database. */
async function signIn(...roles: readonly StaffRole[]): Promise<string> {
  const person = { library: 'harbour', email: `${roles.join('-')}@library.example`, name: 'Ada', roles }
  const account = await storage.staff.addAccount(
    { ...person, signIn: { kind: 'provider', issuer: 'https://id.example', subject: roles.join() } },
    '2026-11-25T08:00:00Z',
  )
  const now = Date.parse('2026-11-25T08:00:00Z')
  return `catalyst-staff=${await storage.staff.startSession({ library: 'harbour', account: account ?? '' }, now)}`
}

interface Asking {
  readonly event?: string
  readonly body?: unknown
  readonly version?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly query?: string
}
const methods = { list: 'GET', get: 'GET', create: 'POST', change: 'PUT', delete: 'DELETE' } as const

function ask(url: string, route: StaffRouteName, { event = '', body, version, headers, query = '' }: Asking = {}) {
  const [verb = 'get'] = /^[a-z]+/.exec(route) ?? []
  return fetch(`${url}${staffPathTo(route, { library: 'harbour', event })}${query}`, {
    method: methods[verb as keyof typeof methods],
    headers: {
      cookie,
      origin: url,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}
async function create(url: string, draft: EventDraftInput = talk) {
  const response = await ask(url, 'createOwnEvent', { body: draft })
  expect([response.status, response.headers.get('etag')]).toEqual([201, '"1"'])
  return v.parse(ownEventSchema, await response.json())
}
const problemOf = async (response: Response) => v.parse(problemSchema, await response.json())
async function events(url: string): Promise<readonly Occurrence[]> {
  const page = v.parse(eventPageSchema, await (await fetch(`${url}/v1/libraries/harbour/events`)).json()) as EventPage
  return page.items
}
const titles = async (url: string) => (await events(url)).map(({ title }) => title)

await onEachDatabase(({ createForProcesses }) => {
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'catalyst-'))
    await writeFile(join(directory, 'events.ics'), sampleFeed('Chess'))
    database = await createForProcesses()
    storage = await openStorage(database)
    servers = []
    cookie = await signIn('editor')
  })
  afterEach(async () => {
    await Promise.all(servers.map(server => server.close()))
    await storage.close()
    await rm(directory, { recursive: true })
  })

  test('what an editor writes is in the list at once, also where that was asked for before', async () => {
    const url = await start()
    expect(await titles(url)).toEqual(['Chess'])
    const { id, event } = await create(url)
    expect(await titles(url)).toEqual(['Chess', 'Reading aloud'])
    const changed = await ask(url, 'changeOwnEvent', { event: id, version: 1, body: { ...talk, title: 'Quiz' } })
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"'])
    expect(await titles(url)).toEqual(['Chess', 'Quiz'])
    expect(await (await ask(url, 'getOwnEvent', { event: id })).json()).toMatchObject({ event, version: 2 })
    expect((await ask(url, 'deleteOwnEvent', { event: id, version: 2 })).status).toBe(200)
    expect(await titles(url)).toEqual(['Chess'])
    expect((await ask(url, 'getOwnEvent', { event: id })).status).toBe(404)
  })

  test('another server on the same database shows it within a few seconds', async () => {
    const [one, other] = [await start(), await start()]
    expect(await titles(other)).toEqual(['Chess'])
    await create(one)
    const began = Date.now()
    while (!(await titles(other)).includes('Reading aloud')) await setTimeout(50)
    expect(Date.now() - began).toBeLessThan(5000)
  })

  test('a version that is not the last, or none, is refused', async () => {
    const url = await start()
    const { id: event } = await create(url)
    const change = (asking: Asking) => ask(url, 'changeOwnEvent', { event, body: talk, ...asking })
    expect((await change({ version: 1 })).status).toBe(200)
    expect((await change({ version: 1 })).status).toBe(412)
    expect((await change({})).status).toBe(428)
    expect((await change({ headers: { 'if-match': 'W/"2"' } })).status).toBe(412)
    expect((await ask(url, 'deleteOwnEvent', { event })).status).toBe(428)
  })

  test('only editors may, and only from the pages of the server', async () => {
    const url = await start()
    expect((await ask(url, 'createOwnEvent', { body: talk, headers: { origin: 'https://evil.example' } })).status).toBe(
      403,
    )
    cookie = await signIn('desk', 'moderator')
    expect((await ask(url, 'createOwnEvent', { body: talk })).status).toBe(403)
    expect((await ask(url, 'listOwnEvents')).status).toBe(403)
    cookie = ''
    expect((await ask(url, 'listOwnEvents')).status).toBe(401)
    expect(await titles(url)).toEqual(['Chess'])
  })

  test('what does not fit is told field by field', async () => {
    const url = await start()
    const body = {
      ...talk,
      title: '',
      location: { onlineUrl: 'javascript:alert(1)' },
      exceptions: [{ date: '2026-02-30', kind: 'cancelled' }],
      registration: { kind: 'native', capacity: -1 },
      energy: 'wild',
      colour: 'red',
    }
    const problem = await problemOf(await ask(url, 'createOwnEvent', { body }))
    expect(problem.status).toBe(400)
    expect(problem.errors).toEqual(
      expect.arrayContaining([
        { pointer: '/title', code: 'length' },
        { pointer: '/location/onlineUrl', code: 'format' },
        { pointer: '/exceptions/0/date', code: 'format' },
        { pointer: '/registration/capacity', code: 'range' },
        { pointer: '/energy', code: 'type' },
        { pointer: '/colour', code: 'unknown' },
      ]),
    )
    const rule = await problemOf(await ask(url, 'createOwnEvent', { body: { ...talk, recurrence: 'FREQ=HOURLY' } }))
    expect(rule.errors).toEqual([{ pointer: '/recurrence', code: 'rule' }])
  })

  test('patrons register for a date, and then it does not go', async () => {
    const url = await start()
    const registration = { kind: 'native', capacity: 3 } as const
    const { id, event } = await create(url, { ...talk, recurrence: 'FREQ=WEEKLY;COUNT=2', registration })
    const date = `${url}/v1/libraries/harbour/events/${event}~20261126`
    const registered = await fetch(`${date}/registrations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'a-key-that-is-random' },
      body: JSON.stringify({ name: 'Robin', email: 'robin@mail.example' }),
    })
    expect(registered.status).toBe(201)
    expect(v.parse(seatsSchema, await (await fetch(`${date}/seats`)).json())).toMatchObject({ seatsLeft: 2 })
    const refused = await ask(url, 'deleteOwnEvent', { event: id, version: 1 })
    expect(refused.status).toBe(409)
    expect(await problemOf(refused)).toMatchObject({
      detail: '1 registered: cancel the event, or the date, instead',
      errors: [{ pointer: '', code: 'has-registrations' }],
    })
  })

  test("an addition to a feed's event is shown at once, and stays when another server starts and reads the feed", async () => {
    const url = await start()
    const [chess] = await events(url)
    const event = chess?.id ?? ''
    const none = await ask(url, 'getEventAddition', { event })
    expect(v.parse(eventAdditionAnswerSchema, await none.json())).toMatchObject({ title: 'Chess', version: 0 })
    const body = { energy: 'quiet', registration: { kind: 'native', capacity: 8 } }
    expect((await ask(url, 'changeEventAddition', { event, version: 0, body })).status).toBe(200)
    const added = { title: 'Chess', energy: 'quiet', capacity: 8, registration: { kind: 'native' } }
    expect(await events(url)).toMatchObject([added])
    await writeFile(join(directory, 'events.ics'), sampleFeed('Chess for all'))
    const other = await start()
    while ((await titles(other))[0] === 'Chess') await setTimeout(50)
    expect(await events(other)).toMatchObject([{ ...added, title: 'Chess for all' }])
    expect((await ask(url, 'getEventAddition', { event: 'programme:nothing' })).status).toBe(404)
  })

  test('a library whose feed was never read shows what its staff write, and says that something is missing', async () => {
    await rm(join(directory, 'events.ics'))
    const url = await start()
    const list = `${url}/v1/libraries/harbour/events`
    expect((await fetch(list)).status).toBe(503)
    await create(url)
    expect(await (await fetch(list)).json()).toMatchObject({
      items: [{ title: 'Reading aloud' }],
      warnings: [{ code: 'source-failed' }],
    })
  })

  test('staff find their events, and the audit log says who wrote which', async () => {
    const url = await start()
    const { event } = await create(url)
    await create(url, { ...talk, title: 'Quiz' })
    const found = await ask(url, 'listOwnEvents', { query: '?q=read' })
    expect(v.parse(ownEventPageSchema, await found.json()).items).toMatchObject([{ event }])
    const { items } = await storage.staff.audit('harbour')
    expect(items).toHaveLength(2)
    expect(items).toContainEqual(expect.objectContaining({ action: 'event-created', subject: event }))
    expect(JSON.stringify(items)).not.toContain('Reading')
  })
})
