/**
 * Runs one PostgreSQL for the process that started this one, and deletes it with all its data once that process closes
 * our standard input, or is no more. Prints the address as a line; after that each line that comes in is an order, and is
 * printed again once it has been done.
 */
import { createInterface } from 'node:readline'
import { findPostgres } from './find-postgres.ts'
import { createPostgresServer } from './postgres-server.ts'

/** In the first argument: with the settings of production. */
const durable = process.argv[2] === 'durable'

const programs = findPostgres()
if (!programs) throw new Error('No PostgreSQL to keep')
// Ctrl+C, and what ends a whole group of processes, reach us too: first the database goes, then we do.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end())
const server = createPostgresServer(programs, { durable })
await server.start()
tell(server.url)
for await (const order of createInterface(process.stdin)) {
  if (order === 'crash') await server.crash()
  if (order === 'start') await server.start()
  tell(order)
}
await end()

async function end(): Promise<void> {
  await server.remove()
  process.exit()
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}
