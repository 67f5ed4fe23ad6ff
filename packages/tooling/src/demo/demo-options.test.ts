import { expect, test } from 'vitest'
import { parseDemoOptions } from './demo-options.ts'

const parse = (...args: readonly string[]) => parseDemoOptions(args, import.meta.dirname)

test('without options the demo shows itself, today', () => {
  expect(parse()).toEqual({})
})

test('a file is looked for where the command was typed', () => {
  const { feed } = parse('--feed', 'demo-options.test.ts')
  expect(feed).toMatch(/^file:\/\/.*\/demo\/demo-options\.test\.ts$/)
})

test('an address, a zone, a day and a port are taken as they are', () => {
  const args = ['--feed', 'https://example.org/a.ics', '--time-zone=Europe/Vienna', '--today=2026-11-25', '--port=9000']
  expect(parse(...args)).toEqual({
    feed: 'https://example.org/a.ics',
    timeZone: 'Europe/Vienna',
    today: '2026-11-25',
    port: 9000,
  })
})

test.for([
  [['--feed', 'no-such.ics'], '--feed takes a file that exists'],
  [['--feed', 'demo-options.ts', '--time-zone', 'Vienna'], '--time-zone takes an IANA zone'],
  [['--time-zone', 'Europe/Vienna'], '--time-zone goes with --feed'],
  [['--today', '2026-02-30'], '--today takes a date'],
  [['--port', '0'], '--port takes a number'],
  [['--colour'], '--colour'],
] as const)('%s is refused by name', ([args, message]) => {
  expect(() => parse(...args)).toThrow(message)
})
