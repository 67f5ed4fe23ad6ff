import { AdapterError } from '@library-catalyst/core'

/**
 * The bytes of an answer. One that is too large is refused as soon as that is known, and the rest is never read.
 *
 * @throws {AdapterError} `upstream` above `maxBytes`
 */
export async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const announced = Number(response.headers.get('content-length') ?? 0)
  if (announced > maxBytes) {
    await response.body?.cancel()
    throw tooLarge(maxBytes)
  }
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length
    if (length > maxBytes) {
      await reader.cancel()
      throw tooLarge(maxBytes)
    }
    chunks.push(part.value)
  }
  return join(chunks, length)
}

function tooLarge(maxBytes: number): AdapterError {
  return new AdapterError('upstream', `The answer is larger than ${maxBytes} bytes`)
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
