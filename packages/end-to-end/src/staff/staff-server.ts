import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { type RunningServer, startServer } from '@library-catalyst/server'
import { ensureBuilt } from '@library-catalyst/tooling/ensure-built'

const command = fileURLToPath(new URL('../../../server/src/main.ts', import.meta.url))
/** Nine in the morning in Vienna on the Wednesday that all journeys begin on. */
const today = '2026-11-25'

export const adminEmail = 'ada@harbour.example'
export const adminPassword = 'correct horse battery'

export interface StaffServer {
  /** Without a slash at the end. */
  readonly url: string
  stop(): Promise<void>
}

/** A library with a console, and an admin who was made by the command. */
export async function startStaffServer(): Promise<StaffServer> {
  await ensureBuilt('staff')
  const directory = await mkdtemp(join(tmpdir(), 'catalyst-'))
  const config = {
    database: join(directory, 'catalyst.db'),
    libraries: [
      {
        id: 'harbour',
        name: 'Harbour Library',
        timeZone: 'Europe/Vienna',
        locale: 'en-GB',
        branches: ['Main', 'East'],
        audiences: ['Adults', 'Children'],
        feeds: [{ id: 'programme', url: 'file:./events.ics' }],
      },
    ],
  }
  await writeFile(join(directory, 'catalyst.json'), JSON.stringify(config))
  await writeFile(join(directory, 'events.ics'), feed)
  await addAdmin(join(directory, 'catalyst.json'))
  const server: RunningServer = await startServer({ config, directory, port: 0, today })
  return {
    url: server.url,
    async stop() {
      await server.close()
      await rm(directory, { recursive: true })
    },
  }
}

/** With the password sent as a program would. */
async function addAdmin(config: string): Promise<void> {
  const line = [
    'staff',
    'add',
    adminEmail,
    '--name',
    'Ada',
    '--library',
    'harbour',
    '--role',
    'admin',
    '--config',
    config,
  ]
  const args = ['--conditions=@library-catalyst/source', command, ...line]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'pipe'] })
  child.stdin.end(`${adminPassword}\n`)
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  if (code !== 0) throw new Error(said)
}

const feed = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Harbour//EN
BEGIN:VEVENT
UID:concert
SUMMARY:Concert
DTSTAMP:20261101T090000Z
DTSTART;TZID=Europe/Vienna:20261126T190000
DTEND;TZID=Europe/Vienna:20261126T210000
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n')
