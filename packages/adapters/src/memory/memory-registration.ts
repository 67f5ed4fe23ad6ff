import {
  AdapterError,
  type RegisterCommand,
  type RegistrationPort,
  type RegistrationReceipt,
  type Seats,
  toInstant,
} from '@library-catalyst/core'

interface MemoryRegistrationOptions {
  /** The clock, in epoch milliseconds. */
  readonly now: () => number
  /** Waits before each answer; rejects once the signal aborts. */
  readonly wait: (signal: AbortSignal) => Promise<void>
}

interface KnownCommand {
  readonly request: string
  readonly receipt: RegistrationReceipt
}

/** Registrations that are forgotten with the page, by the rules of the reference server. */
export function createMemoryRegistration(
  first: Readonly<Record<string, Seats>>,
  { now, wait }: MemoryRegistrationOptions,
): RegistrationPort {
  const seats = new Map(Object.entries(first))
  const known = new Map<string, KnownCommand>()
  const seatsOf = (event: string): Seats => {
    const found = seats.get(event)
    if (!found) throw new AdapterError('not-found', `One cannot register for ${event} here`)
    return found
  }

  return {
    address: 'memory',
    async seats(event, { signal }) {
      await wait(signal)
      return seatsOf(event)
    },
    async register(command, { signal }) {
      await wait(signal)
      const { event, idempotencyKey, request } = command
      const same = JSON.stringify([event, request])
      const before = known.get(idempotencyKey)
      if (before?.request === same) return before.receipt
      if (before) throw refusal('invalid', '/Idempotency-Key', 'other-request')
      const [left, receipt] = place(seatsOf(event), command, toInstant(now()))
      seats.set(event, left)
      known.set(idempotencyKey, { request: same, receipt })
      return receipt
    },
  }
}

const refusal = (code: 'conflict' | 'invalid', pointer: string, why: string): AdapterError =>
  new AdapterError(code, why, { fields: [{ pointer, code: why }] })

/** How things stand once a party has been given seats, or a place in the waiting list; and what it is told. */
function place(
  seats: Seats,
  { event, idempotencyKey, request: { partySize } }: RegisterCommand,
  now: string,
): readonly [Seats, RegistrationReceipt] {
  const { seatsLeft = Infinity, waiting, hasWaitingList, maxPartySize, capacity = Infinity, opens, closes } = seats
  if (opens !== undefined && opens > now) throw refusal('conflict', '', 'not-open')
  if (closes !== undefined && closes <= now) throw refusal('conflict', '', 'closed')
  if (partySize > Math.min(maxPartySize, capacity || Infinity))
    throw refusal('invalid', '/partySize', 'party-too-large')
  const receipt = { id: idempotencyKey, event, partySize, createdAt: now }
  if (partySize <= seatsLeft) {
    const left = seats.seatsLeft === undefined ? seats : { ...seats, seatsLeft: seatsLeft - partySize }
    return [left, { ...receipt, status: 'confirmed' }]
  }
  if (!hasWaitingList) throw refusal('conflict', '', 'full')
  return [
    { ...seats, waiting: waiting + 1 },
    { ...receipt, status: 'waiting', position: waiting + 1 },
  ]
}
