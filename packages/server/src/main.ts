#!/usr/bin/env node
import { parseCommandLine, usage, UsageError } from './command-line.ts'
import { loadConfig } from './config/load-config.ts'
import { ConfigError } from './config/parse-config.ts'
import { jsonLog } from './log.ts'
import { startServer } from './start-server.ts'
import { locateDatabase } from './storage/locate-database.ts'
import { TransferError } from './storage/transfer/fill-database.ts'
import { runDatabaseTask } from './storage/transfer/run-database-task.ts'

async function main(): Promise<void> {
  const { help, config: file, task, ...options } = parseCommandLine(process.argv.slice(2))
  if (help) {
    process.stdout.write(`${usage}\n`)
    return
  }

  const { config, directory } = loadConfig(file ?? process.env['CATALYST_CONFIG'] ?? './catalyst.json', process.env)
  if (task) {
    await runDatabaseTask(task, locateDatabase(config.database, directory), line => process.stdout.write(`${line}\n`))
    return
  }

  const log = jsonLog(line => process.stdout.write(line))
  const server = await startServer({ ...options, config, directory, log })
  log({ level: 'info', event: 'listening', url: server.url })

  const stop = (): void => void server.close()
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

try {
  await main()
} catch (error) {
  process.exitCode = 1
  process.stderr.write(`${explain(error)}\n`)
}

/** For the person who typed the command; what is no mistake of theirs is told with its trace. */
function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\n\n${usage}`
  if (error instanceof ConfigError || error instanceof TransferError) return error.message
  if (isTaken(error)) return `Port ${error.port} is taken. Choose another one with --port.`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function isTaken(error: unknown): error is Error & { readonly port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
