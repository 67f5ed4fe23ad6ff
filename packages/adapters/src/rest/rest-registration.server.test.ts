import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CalendarAdapter } from '@library-catalyst/core'
import { registrationCases, type RegistrationFixture } from '@library-catalyst/core/testing'
import { openStorage, type RunningServer, startServer } from '@library-catalyst/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createRestAdapter } from './rest-adapter.ts'

const library = 'lindenhof'
const ends: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

/** A server of its own for each case: nobody is registered there yet. */
async function adapterFor({ feed, timeZone, now, seats }: RegistrationFixture): Promise<CalendarAdapter> {
  const directory = await mkdtemp(join(tmpdir(), 'library-catalyst-registration-'))
  ends.push(() => rm(directory, { recursive: true }))
  await writeFile(join(directory, 'events.ics'), feed)
  const feeds = [{ id: 'city', url: 'file:events.ics' }]
  const libraries = [{ id: library, name: 'Lindenhof Library', timeZone, feeds }]
  const server = await startServer({ config: { database: 'catalyst.db', port: 0, libraries }, directory, now })
  ends.push(() => server.close())
  await settled(server)
  const adapter = createRestAdapter({ api: server.url, library })
  const page = await adapter.calendar.list({ start: '2026-10-01', days: 200 }, new AbortController())
  const ids = page.items.flatMap(({ id, title }) => (seats[title] ? [[id, seats[title]] as const] : []))
  await letRegister(join(directory, 'catalyst.db'), ids)
  // The server looks every two seconds whether another process has changed anything.
  await vi.waitFor(async () => {
    const { items } = await adapter.calendar.list({ start: '2026-10-01', days: 200 }, new AbortController())
    expect(items.filter(item => item.registration.kind === 'native')).toHaveLength(ids.length)
  }, 10_000)
  return adapter
}

async function settled({ url }: RunningServer): Promise<void> {
  await vi.waitFor(async () => {
    const health = await fetch(`${url}/health`)
    expect(await health.json()).toMatchObject({ feeds: [{ state: 'fresh' }] })
  }, 10_000)
}

type SeatsById = readonly (readonly [id: string, seats: RegistrationFixture['seats'][string]])[]

/** As staff would. */
async function letRegister(database: string, ids: SeatsById): Promise<void> {
  const storage = await openStorage(database)
  const by = { library, account: 'contract', now: '2026-11-24T09:00:00Z' }
  for (const [id, { capacity = 0, hasWaitingList, maxPartySize }] of ids) {
    const registration = { kind: 'native' as const, capacity, hasWaitingList, maxPartySize, questions: [] }
    await storage.events.additions.put(id, 0, { registration }, by)
  }
  await storage.close()
}

describe('through the real server, registering with the rest adapter', () => {
  for (const { name, run } of registrationCases(adapterFor)) test(name, run, 30_000)
})
