import { expect, test } from 'vitest'
import { vitestCounts } from './vitest-report.ts'

const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] }

test('tests that wait and tests to be written are both skipped', () => {
  expect(vitestCounts(report)).toEqual({ passed: 5, failed: 1, skipped: 3 })
})

test('a file that does not load is a failure of its own', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
  ]
  expect(vitestCounts({ ...report, testResults }).failed).toBe(2)
})
