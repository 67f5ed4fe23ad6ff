import { expect, test } from 'vitest'
import { paths, type RouteName } from './paths.ts'
import { routes } from './routes.ts'

test.each(Object.entries(routes))('%s answers at its path', (name, { path, summary }) => {
  expect(path).toBe(paths[name as RouteName])
  expect(summary).not.toBe('')
})

test('the description of the API is the only path that is not in the table it is made from', () => {
  expect(Object.keys(paths).filter(name => !(name in routes))).toEqual(['openApi'])
})

test('no two routes have one address', () => {
  const addresses = Object.values(routes).map(({ method, path }) => `${method} ${path}`)
  expect(new Set(addresses).size).toBe(addresses.length)
})
