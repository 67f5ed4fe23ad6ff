#!/usr/bin/env node
import { parseCommandLine, usage, UsageError } from './command-line.ts'
import { loadConfig } from './config/load-config.ts'
import { ConfigError } from './config/parse-config.ts'
import { jsonLog } from './log.ts'
import { exitCodes, parseInboundCommand, receiveFromPipe } from './relay/inbound-command.ts'
import { runStaffCommand } from './staff/run-staff-command.ts'
import { parseStaffCommand, type StaffCommand } from './staff/staff-command.ts'
import { processTerminal } from './staff/terminal.ts'
import { startServer } from './start-server.ts'
import { locateDatabase } from './storage/locate-database.ts'
import { runDatabaseTask } from './storage/transfer/run-database-task.ts'
import { TransferError } from './storage/transfer/transfer-error.ts'

async function main(): Promise<void> {
  const [first, ...rest] = process.argv.slice(2)
  if (first === 'staff') return staff(parseStaffCommand(rest))
  if (first === 'inbound') return inbound(rest)
  const { help, config: file, task, ...options } = parseCommandLine(process.argv.slice(2))
  if (help) {
    process.stdout.write(`${usage}\n`)
    return
  }

  const { config, directory } = load(file)
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

const load = (file: string | undefined) =>
  loadConfig(file ?? process.env['CATALYST_CONFIG'] ?? './catalyst.json', process.env)

async function staff(command: StaffCommand): Promise<void> {
  const { config, directory } = load(command.config)
  const database = locateDatabase(config.database, directory)
  await runStaffCommand(command, { config, database, terminal: processTerminal, now: Date.now() })
}

/** Whatever goes wrong, the mail server keeps the mail and comes again. */
async function inbound(args: readonly string[]): Promise<void> {
  process.exitCode = exitCodes.tryAgain
  const command = parseInboundCommand(args)
  process.exitCode = await receiveFromPipe(command, load(command.config), process.stdin, Date.now())
}

try {
  await main()
} catch (error) {
  process.exitCode ||= 1
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
