import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FeedHost extends AsyncDisposable {
  readonly url: string
  /** The headers of every request so far. */
  readonly asked: readonly IncomingHttpHeaders[]
  /** What it answers from now on. */
  answer: RequestListener
}

/** A web server of one's own on a free port of this computer. */
export async function startFeedHost(answer: RequestListener): Promise<FeedHost> {
  const asked: IncomingHttpHeaders[] = []
  const server = createServer((request, response) => {
    asked.push(request.headers)
    host.answer(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const host: FeedHost = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
  return host
}
