import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { largeFeed } from '../ical/large-feed.ts'

/** Serves one and the same feed at every address. */
export async function hostFeed(events: number): Promise<{ readonly url: string; stop(): void }> {
  const feed = largeFeed(events)
  const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/calendar' }).end(feed))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}
