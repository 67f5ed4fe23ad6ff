import { afterEach, beforeEach, expect, test } from 'vitest'
import { openEngine } from '../../src/storage/open-engine.ts'
import { openStorage } from '../../src/storage/storage.ts'
import { ServerProcesses } from '../server-process.ts'
import { onEachDatabase } from '../test-databases.ts'
import { event, path, send, sending } from './register-by-http.ts'

/** `CATALYST_PROVE=1` runs the long form. */
const rounds = process.env['CATALYST_PROVE'] === '1' ? 20 : 2
const capacity = 10
const patrons = 200

await onEachDatabase(({ name, createForProcesses }) => {
  let database: string
  let servers: ServerProcesses
  beforeEach(async () => {
    database = await createForProcesses()
    servers = new ServerProcesses(database)
  })
  afterEach(() => servers.stop())

  /** One server on SQLite, two on PostgreSQL. */
  const startServers = () =>
    Promise.all((name === 'SQLite' ? [1] : [1, 2]).map(async () => (await servers.start()).url))

  test(
    `${patrons} register at once for ${capacity} seats: as many get one, and the others wait in order`,
    async () => {
      const urls = await startServers()
      const engine = openEngine(database)
      const took: number[] = []
      for (let round = 0; round < rounds; round++) {
        await engine.writer.deleteFrom('registration').execute()
        await engine.writer.deleteFrom('event_seats').execute()
        const storage = await openStorage(database)
        await storage.registrations.configure(
          event,
          { capacity, maxPartySize: 4, hasWaitingList: true },
          '2026-11-24T08:00:00Z',
        )
        await storage.close()

        const start = performance.now()
        const receipts = await Promise.all(
          Array.from({ length: patrons }, (_, number) => send(urls[number % urls.length] ?? '', sending(`p${number}`))),
        )
        took.push(performance.now() - start)

        const confirmed = receipts.filter(({ status }) => status === 'confirmed')
        const waiting = receipts.filter(({ status }) => status === 'waiting')
        expect([confirmed.length, waiting.length]).toEqual([capacity, patrons - capacity])
        expect(waiting.map(({ position }) => position).sort((one, other) => Number(one) - Number(other))).toEqual(
          Array.from({ length: patrons - capacity }, (_, place) => place + 1),
        )

        const rows = await engine.reader
          .selectFrom('registration')
          .select(['id', 'name', 'status', 'number'])
          .orderBy('number')
          .execute()
        expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: patrons }, (_, place) => place + 1))
        expect(new Set(rows.map(row => row.name)).size).toBe(patrons)
        expect(rows.slice(0, capacity).every(({ status }) => status === 'confirmed')).toBe(true)
        const inLine = rows.slice(capacity).map(({ id }) => receipts.find(receipt => receipt.id === id)?.position)
        expect(inLine).toEqual(Array.from({ length: patrons - capacity }, (_, place) => place + 1))
        expect(await (await fetch(`${urls[0]}${path}/seats`)).json()).toMatchObject({
          seatsLeft: 0,
          waiting: patrons - capacity,
        })
      }
      await engine.close()
      console.log(`${name}: ${patrons} registrations in ${took.map(each => `${Math.round(each)} ms`).join(', ')}`)
    },
    60_000 + rounds * 20_000,
  )
})
