import { calendarCases, registrationCases, type RegistrationFixture } from '@library-catalyst/core/testing'
import { describe, test } from 'vitest'
import { createMemoryAdapter } from './memory-adapter.ts'

describe('from memory, the memory adapter', () => {
  for (const { name, run } of calendarCases(createMemoryAdapter)) test(name, run)
})

function withSeats({ seats, ...given }: RegistrationFixture) {
  const ids = given.occurrences.flatMap(({ id, title }) => (seats[title] ? [[id, seats[title]] as const] : []))
  return createMemoryAdapter({ ...given, seats: Object.fromEntries(ids) })
}

describe('from memory, registering', () => {
  for (const { name, run } of registrationCases(withSeats)) test(name, run)
})
