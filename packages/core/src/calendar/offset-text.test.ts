import { expect, test } from 'vitest'
import { offsetText } from './offset-text.ts'

test.each([
  [0, '+00:00'],
  [60, '+01:00'],
  [-570, '-09:30'],
  [845, '+14:05'],
])('%i minutes are %s', (minutes, text) => {
  expect(offsetText(minutes)).toBe(text)
})
