import { Agent, request } from 'node:http'

export interface Ask {
  readonly url: string
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

const connections = 8

/**
 * Ask so many times, over a few connections that stay open.
 *
 * @param askFor of a request's number; what a browser would send
 * @param expected the status of each answer
 * @throws {Error} if an answer has another status: its cost would be that of something else
 */
export async function load(times: number, askFor: (index: number) => Ask, expected: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  let next = 0
  const work = async () => {
    while (next < times) {
      const asked = askFor(next++)
      const { status } = await send(asked, agent)
      if (status !== expected) throw new Error(`${asked.method ?? 'GET'} ${asked.url}: ${status}, not ${expected}`)
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  agent.destroy()
}

interface Received {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** As it came, compressed if it was: `fetch` would unpack it, and spend its time on that. */
export async function send({ url, method = 'GET', headers = {}, body }: Ask, agent?: Agent): Promise<Received> {
  return new Promise((resolve, reject) => {
    request(url, { method, headers, ...(agent && { agent }) }, response => {
      const parts: Buffer[] = []
      response
        .on('data', (part: Buffer) => parts.push(part))
        .on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        )
        .on('error', reject)
    })
      .on('error', reject)
      .end(body)
  })
}
