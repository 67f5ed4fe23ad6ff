import type { Challenge, Solution } from './challenge.ts'
import { fromHex, keyDerivation, toHex } from './derive-key.ts'

export interface SolveOptions {
  readonly signal?: AbortSignal
  /** Milliseconds at a time, between which the page can do something else. */
  readonly slice?: number
}

/** Below what people notice, and what counts as a long task, on a slow telephone as well. */
const defaultSlice = 10
/** Counters that are tried between two looks at the clock. */
const round = 16

/**
 * Find the counter, in slices: where a page allows no worker, it stays usable meanwhile.
 *
 * @throws {RangeError} if the challenge cannot be solved here
 * @throws the signal's reason, if it is aborted
 */
export async function solveChallenge(
  challenge: Challenge,
  { signal, slice = defaultSlice }: SolveOptions = {},
): Promise<Solution> {
  const derive = keyDerivation(challenge)
  const { nonce, keyPrefix } = challenge.parameters
  const password = withCounter(fromHex(nonce))
  let pause = performance.now() + slice
  for (let counter = 0; counter < 2 ** 32; counter++) {
    const made = derive(password(counter))
    const key = made instanceof Promise ? await made : made
    if (startsWith(key, keyPrefix)) return { counter, derivedKey: toHex(key) }
    if (counter % round !== 0 || performance.now() < pause) continue
    await nextTurn()
    signal?.throwIfAborted()
    pause = performance.now() + slice
  }
  throw new RangeError('The challenge has no solution')
}

/** The counter stands behind the nonce, as a big-endian number of 32 bits. */
function withCounter(nonce: Uint8Array): (counter: number) => Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(nonce.length + 4)
  bytes.set(nonce)
  const view = new DataView(bytes.buffer)
  return counter => {
    view.setUint32(nonce.length, counter)
    return bytes
  }
}

function startsWith(key: Uint8Array, prefix: string): boolean {
  const first = Number.parseInt(prefix.slice(0, 2).padEnd(2, '0'), 16)
  // One number tells of 255 keys in 256 that they are none.
  if (prefix.length > 1 && key[0] !== first) return false
  return toHex(key).startsWith(prefix.toLowerCase())
}

/** A message comes sooner than a timer, which browsers put off. */
function nextTurn(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
