import {
  calendarCases,
  type ContractFixture,
  registrationCases,
  type RegistrationFixture,
} from '@library-catalyst/core/testing'
import { describe, test } from 'vitest'
import { createMemoryAdapter } from '@library-catalyst/adapters/memory'
import { combine } from '../../src/combine/combine.ts'

const makers = {
  'two adapters that share the events': (given: ContractFixture) => {
    const half = (isEven: boolean) => given.occurrences.filter((_, at) => (at % 2 === 0) === isEven)
    return combine([true, false].map(isEven => createMemoryAdapter({ ...given, occurrences: half(isEven) })))
  },
  'an adapter and itself': (given: ContractFixture) => {
    const adapter = createMemoryAdapter(given)
    return combine([adapter, adapter])
  },
  'an adapter alone': (given: ContractFixture) => combine([createMemoryAdapter(given)]),
  "two, one of them on another zone's clocks": (given: ContractFixture) => {
    const { timeZone, now } = given
    const elsewhere = createMemoryAdapter({ ...given, timeZone: 'America/New_York', occurrences: [] })
    return combine([elsewhere, createMemoryAdapter(given)], { timeZone, now })
  },
}

describe.each(Object.entries(makers))('combining %s', (_, make) => {
  for (const { name, run } of calendarCases(make)) test(name, run)
})

/** The second of two takes registrations. */
function withSeats({ seats, ...given }: RegistrationFixture) {
  const half = (isFirst: boolean) => given.occurrences.filter(({ title }) => (seats[title] === undefined) === isFirst)
  const ids = half(false).flatMap(({ id, title }) => (seats[title] ? [[id, seats[title]] as const] : []))
  return combine([
    createMemoryAdapter({ ...given, occurrences: half(true) }),
    createMemoryAdapter({ ...given, occurrences: half(false), seats: Object.fromEntries(ids) }),
  ])
}

describe('combining two, registering', () => {
  for (const { name, run } of registrationCases(withSeats)) test(name, run)
})
