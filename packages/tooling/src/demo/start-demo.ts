import { relative } from 'node:path'
import { ConfigError, type LogEntry, startServer } from '@library-catalyst/server'
import { ensureBuilt } from '../build/ensure-built.ts'
import { freePort } from '../free-port.ts'
import { workspace } from '../workspace.ts'
import { demoConfig, site } from './demo-config.ts'
import { type DemoOptions, demoUsage, parseDemoOptions } from './demo-options.ts'
import { openRegistrations } from './open-registrations.ts'

const firstPort = 8787

try {
  // npm starts scripts in the root, and tells where it was called.
  const options = parseDemoOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd())
  await ensureBuilt('sdk')
  await startDemo(options)
} catch (error) {
  console.error(isForReader(error) ? `${error.message}\n\n${demoUsage}` : error)
  process.exitCode = 1
}

async function startDemo(options: DemoOptions): Promise<void> {
  const wanted = options.port ?? firstPort
  const port = await freePort(wanted)
  if (port !== wanted) console.log(`Port ${wanted} is taken, so this is port ${port}.`)
  const { config, directory } = await demoConfig(options, port)
  const server = await startServer({
    config,
    directory,
    port,
    ...(options.today !== undefined && { today: options.today }),
    outbox: true,
    staticMounts: { '/': site, '/catalyst': `${workspace}/packages/sdk/dist` },
    log: printTrouble,
  })
  const [library] = config.libraries
  if (options.feed === undefined && library) await openRegistrations(directory, library.id)
  console.log(`\nLibrary Catalyst, with its demo: ${server.url}/`)
  console.log(
    options.feed === undefined
      ? `  The programme of an invented library, made for the season: ${relative(workspace, directory)}/events.ics`
      : `  Events of ${options.feed}, told in ${library?.timeZone}${options.timeZone === undefined ? ', the zone that the feed names (--time-zone sets another)' : ''}`,
  )
  if (options.today !== undefined) console.log(`  Today is ${options.today}, nine in the morning.`)
  console.log(`  Mails go nowhere but to ${server.url}/dev/outbox`)
  console.log('  Ctrl+C stops it.\n')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close())
}

/** What staff would see in the log: feeds that fail, requests that break. */
function printTrouble({ level, event, ...details }: LogEntry): void {
  if (level !== 'info') console.error(`${level}: ${event} ${JSON.stringify(details)}`)
}

/** Mistakes of the person who typed the command need no stack. */
function isForReader(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return error instanceof ConfigError || error.message.startsWith('--') || code.startsWith('ERR_PARSE_ARGS')
}
