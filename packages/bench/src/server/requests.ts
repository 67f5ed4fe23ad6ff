import { randomUUID } from 'node:crypto'
import { addDays } from '@library-catalyst/core'
import { type Ask, send } from './load.ts'

/** What is asked of the server, and what it answers. */
export interface Kind {
  readonly what: string
  readonly status: number
  ask(index: number): Ask
}

/** What browsers send, for the answer to be what they get. */
const browser = { 'Accept-Encoding': 'gzip, deflate, br', Accept: 'application/json' }
const firstDay = '2025-08-01'

/** The same list each time. */
export const cachedRead = (url: string): Kind => ({
  what: 'cached read',
  status: 200,
  ask: () => ({ url: listOf(url, 0, 'start=2026-01-15&days=30'), headers: browser }),
})

/** The same list, to somebody who has it. */
export async function notModified(url: string): Promise<Kind> {
  const { headers } = await send(cachedRead(url).ask(0))
  const known = { ...browser, 'If-None-Match': String(headers['etag']) }
  return { what: '304', status: 304, ask: () => ({ ...cachedRead(url).ask(0), headers: known }) }
}

/**
 * Another list each time: 30 days or a few more from another day on, 50 events at most.
 *
 * @param libraries how many there are; each request asks another
 */
export const uncachedRead = (url: string, libraries = 1): Kind => {
  let asked = 0
  return {
    what: 'uncached read',
    status: 200,
    ask() {
      const index = asked++
      const start = addDays(firstDay, index % 300)
      const days = 30 + (Math.floor(index / 300) % 60)
      // A prime, so that neighbours in the database are not asked one after the other.
      const library = (index * 7919) % libraries
      return { url: listOf(url, library, `start=${start}&days=${days}&limit=50`), headers: browser }
    },
  }
}

/** A seat for one more each time: parsed, decided, written and synced to the disk. */
export const registration = (url: string, event: string): Kind => ({
  what: 'registration',
  status: 201,
  ask: index => ({
    url: `${url}/v1/libraries/library-0/events/${encodeURIComponent(event)}/registrations`,
    method: 'POST',
    headers: { ...browser, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
    body: JSON.stringify({ name: `Person ${index}`, email: `person-${index}@mail.example`, partySize: 1 }),
  }),
})

const listOf = (url: string, library: number, search: string): string =>
  `${url}/v1/libraries/library-${library}/events?${search}`
