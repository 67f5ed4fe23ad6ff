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

test.each([
  [['backup', 'all.gz'], { kind: 'backup', file: 'all.gz' }],
  [['--config', 'a.json', 'restore', 'all.gz'], { kind: 'restore', file: 'all.gz' }],
  [['move', '--to', 'postgres://db.example/a'], { kind: 'move', to: 'postgres://db.example/a' }],
])('knows what to do with the database: %j', (args, task) => {
  expect(parseCommandLine(args).task).toEqual(task)
})

test.each([
  ['backup'],
  ['backup', 'a', 'b'],
  ['move'],
  ['move', 'a', '--to', 'b'],
  ['--to', 'a'],
  ['restore', 'a', '--to', 'b'],
])('refuses half a command: %s %s %s', (...args) => {
  expect(() => parseCommandLine(args)).toThrow(UsageError)
})

test.each([['--port', 'x'], ['--port', '65536'], ['--today', '2026-02-30'], ['--unknown'], ['stray'], ['--config']])(
  'refuses %s %s',
  (...args) => {
    expect(() => parseCommandLine(args)).toThrow(UsageError)
  },
)
