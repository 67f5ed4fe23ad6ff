import type { Challenge } from './challenge.ts'
import { sha256 } from './sha-256.ts'

type Bytes = Uint8Array<ArrayBuffer>
/** From the nonce and a counter to a key; at once, or later where the browser does it. */
export type DeriveKey = (password: Bytes) => Bytes | Promise<Bytes>

/**
 * How the challenge wants keys to be made.
 *
 * @throws {RangeError} if it is in a way that is not known here, or cannot be done on this page
 */
export function keyDerivation({ parameters }: Challenge): DeriveKey {
  const { algorithm, cost, keyLength } = parameters
  const salt = fromHex(parameters.salt)
  if (algorithm === 'SHA-256') return password => hashAgain(joined(salt, password), cost).slice(0, keyLength)
  const hash = /^PBKDF2\/(SHA-(?:256|384|512))$/.exec(algorithm)?.[1]
  // Pages that are not secure have no `subtle`.
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined
  if (hash === undefined || !subtle) throw new RangeError(`No proof of work by ${algorithm} on this page`)
  return async password => {
    const key = await subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
    return new Uint8Array(await subtle.deriveBits({ name: 'PBKDF2', hash, salt, iterations: cost }, key, keyLength * 8))
  }
}

function hashAgain(bytes: Bytes, times: number): Bytes {
  let hash = sha256(bytes)
  for (let done = 1; done < times; done++) hash = sha256(hash)
  return hash
}

function joined(first: Bytes, second: Bytes): Bytes {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}

export const fromHex = (text: string): Bytes =>
  Uint8Array.from({ length: text.length >> 1 }, (_, index) => Number.parseInt(text.slice(index * 2, index * 2 + 2), 16))

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
