import type { Adapter } from '../adapter/adapter.ts'
import type { RegisterCommand, RegistrationPort, RegistrationRequest, Seats } from '../calendar/registration.ts'
import type { CalendarCase } from './calendar-case.ts'
import { ContractError, expectEqual } from './contract-error.ts'
import { type ContractFixture, fixtures } from './contract-fixture.ts'
import { expectAbort, expectAdapterError } from './rejection.ts'
import { list, unhurried, winter } from './winter.ts'

/** What a case wants behind the adapter, besides the events: those that one can register for, by their titles. */
export interface RegistrationFixture extends ContractFixture {
  readonly seats: Readonly<Record<string, Seats>>
}

const quiet = 'a quiet hour'
const zine = 'Zine workshop'
const given: RegistrationFixture = {
  ...fixtures,
  seats: {
    [quiet]: { capacity: 3, seatsLeft: 3, waiting: 0, hasWaitingList: true, maxPartySize: 2 },
    [zine]: { capacity: 1, seatsLeft: 1, waiting: 0, hasWaitingList: false, maxPartySize: 1 },
  },
}

const robin: RegistrationRequest = { name: 'Robin', email: 'robin@mail.example', partySize: 1, answers: {} }

interface Desk {
  readonly port: RegistrationPort
  /** The id of the event with that title. */
  readonly idOf: (title: string) => string
  /** Sends a request; each time another command, if no key is given. */
  readonly send: (
    title: string,
    request?: Partial<RegistrationRequest>,
    key?: string,
  ) => ReturnType<RegistrationPort['register']>
}

interface RegistrationCheck {
  readonly name: string
  readonly check: (desk: Desk) => Promise<void>
}

const reasonsOf = (error: object): unknown => ('fields' in error ? error.fields : undefined)

const checks: readonly RegistrationCheck[] = [
  {
    name: 'tells how many seats are left, and takes them',
    async check({ port, idOf, send }) {
      const receipt = await send(quiet, { partySize: 2 })
      expectEqual([receipt.event, receipt.status, receipt.partySize], [idOf(quiet), 'confirmed', 2], 'What is told')
      const { seatsLeft, waiting } = await port.seats(idOf(quiet), unhurried())
      expectEqual([seatsLeft, waiting], [1, 0], 'The seats left, and who waits')
    },
  },
  {
    name: 'carries a command out once, however often it is sent',
    async check({ port, idOf, send }) {
      const first = await send(quiet, {}, 'a-key-of-a-contract')
      expectEqual(await send(quiet, {}, 'a-key-of-a-contract'), first, 'The answer to the same command')
      expectEqual((await port.seats(idOf(quiet), unhurried())).seatsLeft, 2, 'The seats left')
    },
  },
  {
    name: 'refuses another command under the same key',
    async check({ send }) {
      await send(quiet, {}, 'a-key-of-a-contract')
      const other = send(quiet, { name: 'Alex' }, 'a-key-of-a-contract')
      const error = await expectAdapterError(other, 'invalid', 'Another command under the same key')
      expectEqual(reasonsOf(error), [{ pointer: '/Idempotency-Key', code: 'other-request' }], 'Why')
    },
  },
  {
    name: 'gives a place in the waiting list to a party that finds no seats',
    async check({ send }) {
      await send(quiet, { partySize: 2 })
      const { status, position } = await send(quiet, { partySize: 2 })
      expectEqual([status, position], ['waiting', 1], 'What is told')
      expectEqual((await send(quiet)).status, 'confirmed', 'What a smaller party is told')
    },
  },
  {
    name: 'says that it is full where nobody can wait',
    async check({ send }) {
      await send(zine)
      const error = await expectAdapterError(send(zine), 'conflict', 'A full event')
      expectEqual(reasonsOf(error), [{ pointer: '', code: 'full' }], 'Why')
    },
  },
  {
    name: 'refuses a party that is too large, at the field that says how large',
    async check({ send }) {
      const error = await expectAdapterError(send(quiet, { partySize: 3 }), 'invalid', 'A party that is too large')
      expectEqual(reasonsOf(error), [{ pointer: '/partySize', code: 'party-too-large' }], 'Why')
    },
  },
  {
    name: 'knows no seats at an event that one cannot register for',
    async check({ port, idOf, send }) {
      const seats = port.seats(idOf('Book sale'), unhurried())
      await expectAdapterError(seats, 'not-found', 'Seats at such an event')
      await expectAdapterError(send('Book sale'), 'not-found', 'Registering for such an event')
    },
  },
  {
    name: 'rejects what was called off',
    async check({ port, idOf }) {
      const signal = AbortSignal.abort()
      await expectAbort(port.seats(idOf(quiet), { signal }), 'Seats that were called off')
      await expectAbort(port.register(commandFor(idOf(quiet)), { signal }), 'A command that was called off')
    },
  },
]

let keys = 0
const commandFor = (event: string, request: Partial<RegistrationRequest> = {}, key?: string): RegisterCommand => ({
  event,
  idempotencyKey: key ?? `a-key-of-a-contract-${keys++}`,
  request: { ...robin, ...request },
})

/**
 * The contract of registering, sentence by sentence, for adapters whose calendar has a `registration` part.
 *
 * @param make an adapter with the given events and seats behind it, and nobody registered; called once per case
 */
export function registrationCases(
  make: (given: RegistrationFixture) => Adapter | Promise<Adapter>,
): readonly CalendarCase[] {
  return checks.map(({ name, check }) => ({ name, run: async () => check(await deskOf(await make(given))) }))
}

async function deskOf({ calendar }: Adapter): Promise<Desk> {
  const { items } = calendar ? await list(calendar, winter) : { items: [] }
  // An adapter may learn only with its first answer that it takes registrations.
  const port = calendar?.registration
  if (!port) throw new ContractError('The parts of the calendar', 'registration', 'none')
  const kinds = items.filter(item => item.registration.kind === 'native').map(({ title }) => title)
  expectEqual(kinds, [zine, quiet], 'The events that say one can register for them here')
  const idOf = (title: string) => items.find(item => item.title === title)?.id ?? ''
  return {
    port,
    idOf,
    send: async (title, request, key) => port.register(commandFor(idOf(title), request, key), unhurried()),
  }
}
