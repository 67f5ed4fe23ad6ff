import { expect, test } from 'vitest'
import { parseCommandLine, UsageError } from './command-line.ts'

test('reads every option', () => {
  const args = [
    '--config',
    'a.json',
    '--port=0',
    '--today',
    '2026-11-25',
    '--static',
    'site',
    '--static=/catalyst=dist',
  ]
  expect(parseCommandLine(args)).toEqual({
    help: false,
    config: 'a.json',
    port: 0,
    today: '2026-11-25',
    staticMounts: { '/': 'site', '/catalyst': 'dist' },
  })
})

test('needs none', () => {
  expect(parseCommandLine([])).toEqual({ help: false, staticMounts: {} })
})

test.each([['--port', 'x'], ['--port', '65536'], ['--today', '2026-02-30'], ['--unknown'], ['stray'], ['--config']])(
  'refuses %s %s',
  (...args) => {
    expect(() => parseCommandLine(args)).toThrow(UsageError)
  },
)
