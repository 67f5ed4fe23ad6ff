import { expect, test, vi } from 'vitest'
import { countChecks, row } from './suite.ts'

test('a suite that throws is one failure, and its error is printed', async () => {
  const print = vi.spyOn(console, 'error').mockReturnValue()
  const broken = await row('broken', () => Promise.reject(new Error('no such tool')))
  expect(broken).toMatchObject({ name: 'broken', passed: 0, failed: 1, skipped: 0 })
  expect(print).toHaveBeenCalledWith(new Error('no such tool'))
})

test('checks count as passed or failed', () => {
  expect(countChecks(true, false, true)).toEqual({ passed: 2, failed: 1, skipped: 0 })
})
