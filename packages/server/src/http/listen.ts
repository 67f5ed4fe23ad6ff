import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'

export interface Listening {
  /** Without a slash at the end. */
  readonly url: string
  /** Finish the answers under way, within reason. */
  close(): Promise<void>
}

export interface ListenOptions {
  readonly host: string
  /** 0 is any free one. */
  readonly port: number
}

/** How long the last answers may take, in milliseconds. */
const lastAnswers = 5000

/** Put a function from requests to responses on a port. */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port }: ListenOptions,
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch,
    serverOptions: { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 10_000 },
  }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return {
    url: urlOf(server.address() as AddressInfo),
    async close() {
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      // A connection whose last answer is out stays open for the client's next request, unless somebody closes it.
      const sweep = setInterval(() => server.closeIdleConnections(), 50)
      const cut = setTimeout(() => server.closeAllConnections(), lastAnswers)
      await closed
      clearInterval(sweep)
      clearTimeout(cut)
    },
  }
}

/** An address that stands for all interfaces cannot be opened everywhere. */
function urlOf({ address, port, family }: AddressInfo): string {
  const anywhere = address === '0.0.0.0' || address === '::'
  const host = anywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address
  return `http://${host}:${port}`
}
