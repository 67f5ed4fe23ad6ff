/**
 * The reference server, with libraries `library-0`, `library-1` and so on, each with one feed.
 *
 * @param argv the database, the number of libraries, where their feeds are
 */
import { startServer } from '@library-catalyst/server'
import { tellUsage } from './tell-usage.ts'

const [database = ':memory:', count = '1', feeds = ''] = process.argv.slice(2)
const libraries = Array.from({ length: Number(count) }, (_, index) => ({
  id: `library-${index}`,
  name: `Library ${index}`,
  timeZone: 'Europe/Berlin',
  feeds: [{ id: 'programme', url: `${feeds}/${index}.ics`, refreshMinutes: 1440 }],
}))
const server = await startServer({
  config: { database, allowPrivateAddresses: true, registrationsPerMinute: 1_000_000, libraries },
  port: 0,
  today: '2026-01-15',
})
tellUsage(server.url, () => server.close())
