import { hash, randomInt } from 'node:crypto'
import { AdapterError, type Instant, toInstant } from '@library-catalyst/core'
import { type ProofChallenge, proofChallengeSchema } from '@library-catalyst/core/rest/routes'
import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'
import * as v from 'valibot'
import type { Database } from '../storage/database.ts'
import { librarySecret } from './library-secret.ts'

/** How many hashes it takes: a fraction of a second on a telephone, and hours for a thousand forms. */
const fewest = 40_000
const most = 120_000
/** Real time, whatever date the server is told to have: the work was done in it. In seconds. */
const validSeconds = 20 * 60
/** Nobody reads and fills in a form in less. */
const fewestSeconds = 2

/** A task for the computer of whoever will send a form. It is signed, so nothing need be kept until it comes back. */
export async function newChallenge(database: Database, library: string, now: Instant): Promise<ProofChallenge> {
  const issued = Math.floor(Date.now() / 1000)
  const challenge = await createChallenge({
    algorithm: 'SHA-256',
    cost: 1,
    counter: randomInt(fewest, most),
    data: { issued },
    deriveKey,
    expiresAt: issued + validSeconds,
    ...(await proofSecrets(database, library, now)),
  })
  return v.parse(proofChallengeSchema, challenge)
}

/**
 * Take a solved challenge, once. To be called in the transaction that does what it was solved for: if that fails, the proof
 * may be used again.
 *
 * @param proof JSON of `{ challenge, solution }` in base64, as ALTCHA's own widget sends it
 * @throws {AdapterError} `invalid` if it is no proof, of another library, too old or used; `rate-limited` if it came sooner
 * than a person can write
 */
export async function takeProof(transaction: Database, library: string, proof: string, now: Instant): Promise<void> {
  const payload = readProof(proof)
  if (!payload) throw refused('format')
  const secrets = await proofSecrets(transaction, library, now)
  const { verified, expired } = await verifySolution({ ...payload, deriveKey, ...secrets })
  if (!verified) throw refused(expired ? 'expired' : 'format')
  const { nonce, data, expiresAt = 0 } = payload.challenge.parameters
  const age = Math.floor(Date.now() / 1000) - Number(data?.['issued'])
  if (!(age >= fewestSeconds))
    throw new AdapterError('rate-limited', 'That was quick. Please try again', { retryAfter: fewestSeconds })
  const first = await transaction
    .insertInto('proof_seen')
    .values({
      library_id: library,
      proof_hash: hash('sha256', nonce, 'base64url'),
      expires_at: toInstant(expiresAt * 1000),
    })
    .onConflict(conflict => conflict.columns(['library_id', 'proof_hash']).doNothing())
    .returning('proof_hash')
    .executeTakeFirst()
  if (!first) throw refused('used')
}

/** @returns how many were too old to be used again anyway */
export async function forgetProofs(writer: Database): Promise<number> {
  const { numDeletedRows } = await writer
    .deleteFrom('proof_seen')
    .where('expires_at', '<', toInstant(Date.now() - 60_000))
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

async function proofSecrets(database: Database, library: string, now: Instant) {
  return {
    hmacSignatureSecret: await librarySecret(database, library, 'proof', now),
    hmacKeySignatureSecret: await librarySecret(database, library, 'proof-key', now),
  }
}

const payloadSchema = v.object({
  challenge: proofChallengeSchema,
  solution: v.object({ counter: v.number(), derivedKey: v.string() }),
})

function readProof(proof: string): v.InferOutput<typeof payloadSchema> | undefined {
  try {
    const { success, output } = v.safeParse(payloadSchema, JSON.parse(Buffer.from(proof, 'base64').toString('utf8')))
    return success ? output : undefined
  } catch {
    return undefined
  }
}

const refused = (code: string) =>
  new AdapterError('invalid', 'The proof of work cannot be used', { fields: [{ pointer: '/proof', code }] })
