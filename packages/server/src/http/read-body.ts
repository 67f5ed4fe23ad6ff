import { RefusedRequest } from './refused-request.ts'

/**
 * The bytes of a request's body, counted while they come: what it says of its own length is not believed.
 *
 * @throws {RefusedRequest} 413 if there are more
 */
export async function readBody({ body }: Request, mostBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    if (bytes > mostBytes) throw new RefusedRequest(413, 'Content too large', `At most ${mostBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const mostFormBytes = 64 * 1024

/** The fields of a form on a page of the server; of a name that comes more than once, the first. */
export async function readFormFields(request: Request): Promise<(name: string) => string> {
  const fields = new URLSearchParams(new TextDecoder().decode(await readBody(request, mostFormBytes)))
  return name => fields.get(name) ?? ''
}
