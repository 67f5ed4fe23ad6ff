import { calendarCases, ContractError } from '@library-catalyst/core/testing'
import { describe, expect, test } from 'vitest'
import { answerFaults, failureFaults, pageFaults } from '../../test/memory/answer-faults.ts'
import { portOf } from '../../test/memory/fault.ts'
import { searchFaults, seriesFaults } from '../../test/memory/search-faults.ts'
import { timeFaults, windowFaults } from '../../test/memory/time-faults.ts'
import { createMemoryAdapter } from './memory-adapter.ts'

const faults = {
  ...windowFaults,
  ...timeFaults,
  ...searchFaults,
  ...seriesFaults,
  ...pageFaults,
  ...failureFaults,
  ...answerFaults,
}

describe('broken adapters fail', () => {
  test('there is a fault for every case, and a case for every fault', () => {
    const names = calendarCases(createMemoryAdapter).map(({ name }) => name)
    expect(Object.keys(faults).toSorted()).toEqual(names.toSorted())
  })

  for (const [name, ways] of Object.entries(faults))
    for (const fault of [ways].flat())
      test(name, async () => {
        const broken = calendarCases(given => ({ name: 'broken', calendar: fault(portOf(given), given) }))
        await expect(broken.find(one => one.name === name)?.run()).rejects.toBeInstanceOf(ContractError)
      })
})
