import { expect, test } from 'vitest'
import { chooseSuites } from './choose-suites.ts'

const all = ['lint', 'unit', 'browser']

test('no word means everything', () => {
  expect(chooseSuites([], all)).toEqual({ names: all, filters: [] })
})

test('after a single suite, other words are parts of file names', () => {
  expect(chooseSuites(['browser', 'firefox', 'calendar'], all)).toEqual({
    names: ['browser'],
    filters: ['firefox', 'calendar'],
  })
})

test.for([[['unti']], [['unit', 'browser', 'calendar']]] as const)(
  '%s is refused, with the suites there are',
  ([words]) => {
    expect(() => chooseSuites(words, all)).toThrow('lint, unit, browser')
  },
)
