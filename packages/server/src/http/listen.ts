import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { App } from '../create-app.ts'
import { clientAddress } from './client-address.ts'

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
  /** Whose word is taken for whom they ask. */
  readonly isProxy: (address: string) => boolean
}

/** How long the last answers may take, in milliseconds. */
const lastAnswers = 5000

const timeouts = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 10_000 }

/** Put a function from requests to responses on a port. */
export async function listen(app: App, { host, port, isProxy }: ListenOptions): Promise<Listening> {
  const answer = getRequestListener(async (request, { incoming }) =>
    app(request, clientOf(incoming as IncomingMessage, isProxy)),
  )
  const server = createServer(timeouts, (incoming, outgoing) => {
    const ready = app.ready(incoming.url ?? '', askedBy(incoming))
    if (ready) outgoing.writeHead(ready.status, ready.headers).end(ready.body)
    else void answer(incoming, outgoing)
  })
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

/** To read `headers` would make Node sort all of them. Of one that came twice, the first is good enough. */
const askedBy = ({ method = '', rawHeaders }: IncomingMessage) => ({
  method,
  header(name: string): string | null {
    for (let at = 0; at < rawHeaders.length; at += 2)
      if (rawHeaders[at]?.length === name.length && rawHeaders[at]?.toLowerCase() === name)
        return rawHeaders[at + 1] ?? null
    return null
  },
})

function clientOf({ socket, headers }: IncomingMessage, isProxy: ListenOptions['isProxy']): string | undefined {
  // Node joins what came in several such headers.
  return clientAddress(socket.remoteAddress, headers['x-forwarded-for'] as string | undefined, isProxy)
}

/** An address that stands for all interfaces cannot be opened everywhere. */
function urlOf({ address, port, family }: AddressInfo): string {
  const anywhere = address === '0.0.0.0' || address === '::'
  const host = anywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address
  return `http://${host}:${port}`
}
