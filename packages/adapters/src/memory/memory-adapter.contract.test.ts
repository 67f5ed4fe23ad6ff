import { calendarCases } from '@library-catalyst/core/testing'
import { describe, test } from 'vitest'
import { createMemoryAdapter } from './memory-adapter.ts'

describe('from memory, the memory adapter', () => {
  for (const { name, run } of calendarCases(createMemoryAdapter)) test(name, run)
})
