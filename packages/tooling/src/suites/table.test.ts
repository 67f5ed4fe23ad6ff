import { expect, test } from 'vitest'
import { closingLine, table } from './table.ts'

const rows = [
  { name: 'unit', passed: 120, failed: 0, skipped: 2, seconds: 4.25 },
  { name: 'browser: webkit', passed: 7, failed: 1, skipped: 0, seconds: 12 },
]

test('columns line up, names to the left and numbers to the right', () => {
  expect(table(rows)).toBe(
    [
      'suite            passed  failed  skipped  seconds',
      'unit                120       0        2      4.3',
      'browser: webkit       7       1        0     12.0',
    ].join('\n'),
  )
})

test('the closing line sums every suite', () => {
  expect(closingLine(rows)).toBe('127 passed, 1 failed, 2 skipped')
})
