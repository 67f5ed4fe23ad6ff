import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

const cell = (value: string) => toCsv([[value]]).slice(1, -2)

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '"=1', "'=1", '\n=cmd|x', '|calc', '%0A'])(
  'a spreadsheet does not run %j',
  value => {
    expect(cell(value).replace(/^"/, '')).toMatch(/^'/)
  },
)

test.each(['Robin', 'O\u2019Hara', '2 children', 'a=b', 'mail@example', '\u5F20\u4F1F'])('%s stays as it is', value => {
  expect(cell(value)).toBe(value)
})

test('what would break the table is quoted (RFC 4180)', () => {
  expect(toCsv([['a,b', 'say "hi"', 'two\nlines', 7]])).toBe('\uFEFF"a,b","say ""hi""","two\nlines",7\r\n')
})
