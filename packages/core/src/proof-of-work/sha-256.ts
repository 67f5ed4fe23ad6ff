/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const constants = new Int32Array(64)
/** Of the square roots of the first 8. */
const initial = new Int32Array(8)

fillConstants()

function fillConstants(): void {
  for (let candidate = 2, found = 0; found < 64; candidate++) {
    if (!isPrime(candidate)) continue
    if (found < 8) initial[found] = bits(Math.sqrt(candidate))
    constants[found++] = bits(Math.cbrt(candidate))
  }
}

function bits(root: number): number {
  return (root - Math.floor(root)) * 2 ** 32
}

function isPrime(candidate: number): boolean {
  for (let factor = 2; factor * factor <= candidate; factor++) if (candidate % factor === 0) return false
  return true
}

/** Reused for every hash: there are tens of thousands. */
const schedule = new Int32Array(64)
const state = new Int32Array(8)

/**
 * SHA-256 (FIPS 180-4) in plain JavaScript: `crypto.subtle` is there on secure pages only, and answers one at a time.
 *
 * @returns 32 bytes
 */
export function sha256(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = new DataView(padded(message).buffer)
  state.set(initial)
  for (let offset = 0; offset < blocks.byteLength; offset += 64) {
    for (let index = 0; index < 16; index++) schedule[index] = blocks.getInt32(offset + index * 4)
    compress()
  }
  const digest = new Uint8Array(32)
  const view = new DataView(digest.buffer)
  state.forEach((word, index) => view.setInt32(index * 4, word))
  return digest
}

function padded(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(((message.length + 8) >> 6) * 64 + 64)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29))
  view.setUint32(bytes.length - 4, message.length << 3)
  return bytes
}

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** One block; the names are those of the standard, section 6.2.2. */
function compress(): void {
  for (let t = 16; t < 64; t++) {
    const [before15, before2] = [schedule[t - 15] ?? 0, schedule[t - 2] ?? 0]
    const sigma0 = rotated(before15, 7) ^ rotated(before15, 18) ^ (before15 >>> 3)
    const sigma1 = rotated(before2, 17) ^ rotated(before2, 19) ^ (before2 >>> 10)
    schedule[t] = (schedule[t - 16] ?? 0) + sigma0 + (schedule[t - 7] ?? 0) + sigma1
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let t = 0; t < 64; t++) {
    const sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    const first = (h + sum1 + ((e & f) ^ (~e & g)) + (constants[t] ?? 0) + (schedule[t] ?? 0)) | 0
    const sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = (state[index] ?? 0) + word))
}
