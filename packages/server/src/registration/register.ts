import { randomBytes } from 'node:crypto'
import type { RegistrationReceipt } from '@library-catalyst/core/rest/routes'
import type { Database } from '../storage/database.ts'
import { inTransaction } from '../storage/in-transaction.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { findAnswer, keepAnswer, type KnownCommand, knownCommand } from './idempotency.ts'
import type { Occasion, RegisterCommand, RegisterOutcome } from './registration.ts'
import type { RegistrationHooks } from './registration-hooks.ts'
import { type SeatDecision, takeSeats, whyNoSeats } from './take-seats.ts'

/** Carries a command out once, however often and wherever it is sent. */
export function createRegister(
  { writer, claim }: Pick<StorageEngine, 'writer' | 'claim'>,
  hooks: RegistrationHooks,
): (command: RegisterCommand) => Promise<RegisterOutcome> {
  const running = new Set<string>()

  return async command => {
    const { library, event, idempotencyKey, request } = command
    const known = knownCommand(library, idempotencyKey, ['register', event, request])
    const name = `idempotency/${library}/${known.keyHash}`
    if (running.has(name)) return { kind: 'running' }
    running.add(name)
    try {
      return await inTransaction(writer, async transaction =>
        // Another server may be at it.
        (await claim(transaction, name)) ? registerOnce(transaction, command, known, hooks) : { kind: 'running' },
      )
    } finally {
      running.delete(name)
    }
  }
}

async function registerOnce(
  transaction: Database,
  command: RegisterCommand,
  known: KnownCommand,
  { onRegistered }: RegistrationHooks,
): Promise<RegisterOutcome> {
  const before = await findAnswer(transaction, known)
  if (before?.isSameRequest) return { kind: 'registered', receipt: JSON.parse(before.answer) as RegistrationReceipt }
  if (before) return { kind: 'other-request' }

  // Only now: whoever is registered is told so again, also when the event was cancelled since.
  const { occasion } = command
  if (typeof occasion === 'string') return { kind: 'refused', reason: occasion }
  const party = { ...command, size: command.request.partySize, eventStarts: occasion.starts }
  const decision = await takeSeats(transaction, party)
  // Nothing was done, so the same command may be sent again and fare better.
  if (!decision) return { kind: 'refused', reason: await whyNoSeats(transaction, party) }

  const receipt = toReceipt(command, decision)
  await insertRegistration(transaction, { ...command, occasion }, decision, receipt)
  await keepAnswer(transaction, known, JSON.stringify(receipt), command.now)
  const { id, position } = receipt
  await onRegistered(transaction, { library: command.library, id }, { position, now: command.now })
  return { kind: 'registered', receipt }
}

function toReceipt({ event, request, now }: RegisterCommand, { given, waiting }: SeatDecision): RegistrationReceipt {
  return {
    // Whoever knows it is nobody special, but nobody shall count by it either.
    id: randomBytes(16).toString('base64url'),
    event,
    status: given > 0 ? 'confirmed' : 'waiting',
    partySize: request.partySize,
    ...(given === 0 && { position: waiting }),
    createdAt: now,
  }
}

async function insertRegistration(
  transaction: Database,
  { library, event, request, now, occasion }: RegisterCommand & { readonly occasion: Occasion },
  { number }: SeatDecision,
  { id, status }: RegistrationReceipt,
): Promise<void> {
  const { accessNeeds } = request
  await transaction
    .insertInto('registration')
    .values({
      library_id: library,
      id,
      occurrence_id: event,
      number,
      party_size: request.partySize,
      status,
      created_at: now,
      name: request.name,
      email: request.email,
      answers: JSON.stringify(request.answers),
      ...(accessNeeds !== undefined && { access_needs: accessNeeds, access_needs_until: occasion.ends }),
    })
    .execute()
}
