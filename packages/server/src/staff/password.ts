import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { createWorkQueue } from '../feeds/work-queue.ts'

interface Cost {
  /** log2 of scrypt's N. */
  readonly log: number
  readonly blockSize: number
  readonly parallel: number
}

/** 32 MiB and about a fifth of a second: one of the settings that OWASP's password storage cheat sheet gives. */
const cost: Cost = { log: 15, blockSize: 8, parallel: 3 }
const bytes = { salt: 16, key: 32 }

/** Many who try at once wait for each other, instead of taking all the memory and all the threads. */
const inTurn = createWorkQueue(2)

/** @returns the parameters, the salt and the key in one text, so that a later cost does not shut anybody out */
export async function hashPassword(password: string, { log, blockSize, parallel }: Cost = cost): Promise<string> {
  const salt = randomBytes(bytes.salt)
  const key = await derive(password, salt, { log, blockSize, parallel })
  return ['scrypt', log, blockSize, parallel, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/**
 * Whether it is the password. Where there is none to compare with, the same work is done in vain, so that the time tells
 * nobody who has an account.
 */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [, log, blockSize, parallel, salt, key] = (stored ?? nobody).split('$')
  const expected = Buffer.from(key ?? '', 'base64url')
  const given = await derive(password, Buffer.from(salt ?? '', 'base64url'), {
    log: Number(log),
    blockSize: Number(blockSize),
    parallel: Number(parallel),
  })
  return timingSafeEqual(given, expected) && stored !== undefined
}

const nobody = [
  'scrypt',
  cost.log,
  cost.blockSize,
  cost.parallel,
  randomBytes(bytes.salt).toString('base64url'),
  randomBytes(bytes.key).toString('base64url'),
].join('$')

/** The same letters typed on two keyboards are the same password (RFC 8265 section 4.2.2 asks for NFC). */
function derive(password: string, salt: Buffer, { log, blockSize, parallel }: Cost): Promise<Buffer> {
  const options = { N: 2 ** log, r: blockSize, p: parallel, maxmem: 2 ** (log + 8) * blockSize }
  return inTurn(
    () =>
      new Promise<Buffer>((resolve, reject) => {
        scrypt(password.normalize('NFC'), salt, bytes.key, options, (error, key) => {
          if (error) reject(error)
          else resolve(key)
        })
      }),
  )
}

/** One that nobody has to think up: 96 bits, in groups that can be read aloud. */
export function makePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const random = Array.from(randomBytes(20), byte => letters[byte % letters.length])
  return [0, 5, 10, 15].map(from => random.slice(from, from + 5).join('')).join('-')
}
