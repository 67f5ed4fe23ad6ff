import { expect, test } from 'vitest'
import { resolveAdapter } from './resolve-adapter.ts'

const nothing = { src: undefined, api: undefined, library: undefined, timeZone: undefined }

test.for([
  ['src', nothing],
  ['library', { ...nothing, api: '/' }],
  ['src', { ...nothing, api: '/', library: 'central', src: 'events.ics' }],
] as const)('a mistake is told under the attribute to look at: %s', ([name, settings]) => {
  expect(resolveAdapter(settings)).toMatchObject({ name, message: expect.any(String) })
})

test('the same settings lead to the same adapter, others to another', () => {
  const central = { ...nothing, api: '/', library: 'central' }
  expect(resolveAdapter({ ...central })).toBe(resolveAdapter({ ...central }))
  expect(resolveAdapter(central)).not.toBe(resolveAdapter({ ...central, library: 'harbour' }))
})
