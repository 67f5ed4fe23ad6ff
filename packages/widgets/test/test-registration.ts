import {
  AdapterError,
  type CallOptions,
  type RegisterCommand,
  type RegistrationPort,
  type RegistrationReceipt,
  type Seats,
} from '@library-catalyst/core'

let addresses = 0

/** A registration desk in the test's hands: what it answers, and what it has been sent. */
export class TestRegistration implements RegistrationPort {
  /** Another one for each test: what is kept on the device goes by it. */
  readonly address = `test ${performance.timeOrigin} ${addresses++}`
  /** What arrived, in order. */
  readonly commands: RegisterCommand[] = []
  /** How often seats were asked for. */
  looks = 0
  now: Seats
  /** What happens to the next commands, one after another; then they are confirmed. */
  outcomes: ((command: RegisterCommand, options: CallOptions) => Promise<RegistrationReceipt>)[] = []

  constructor(seats: Partial<Seats> = {}) {
    this.now = { capacity: 10, seatsLeft: 6, waiting: 0, hasWaitingList: true, maxPartySize: 4, ...seats }
  }

  async seats(): Promise<Seats> {
    this.looks++
    await Promise.resolve()
    return this.now
  }

  async register(command: RegisterCommand, options: CallOptions): Promise<RegistrationReceipt> {
    this.commands.push(command)
    await Promise.resolve()
    return this.outcomes.shift()?.(command, options) ?? receiptFor(command)
  }
}

export function receiptFor(
  { event, request: { partySize } }: RegisterCommand,
  more: Partial<RegistrationReceipt> = {},
): RegistrationReceipt {
  return { id: 'r1', event, status: 'confirmed', partySize, createdAt: '2026-11-24T09:00:00Z', ...more }
}

export const refuse =
  (code: ConstructorParameters<typeof AdapterError>[0], pointer: string, why: string) =>
  (): Promise<RegistrationReceipt> =>
    Promise.reject(new AdapterError(code, why, { fields: [{ pointer, code: why }] }))
