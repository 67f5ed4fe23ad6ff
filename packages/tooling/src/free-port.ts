import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * The first free TCP port from `first` on.
 *
 * @throws {Error} if none of the next hundred is free
 */
export async function freePort(first: number): Promise<number> {
  for (let port = first; port < first + 100; port++) if (await isFree(port)) return port
  throw new Error(`No port is free between ${first} and ${first + 99}.`)
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  try {
    server.listen(port)
    await once(server, 'listening')
    return true
  } catch {
    return false
  } finally {
    server.close()
  }
}
