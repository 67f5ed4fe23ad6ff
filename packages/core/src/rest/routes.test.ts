import { expect, test } from 'vitest'
import { paths } from './paths.ts'
import { type Route, routes } from './routes.ts'
import { staffPaths } from './staff-paths.ts'

const allPaths: Readonly<Record<string, string>> = { ...paths, ...staffPaths }

test.each(Object.entries(routes))('%s answers at its path', (name, { path, summary }) => {
  expect(path).toBe(allPaths[name])
  expect(summary).not.toBe('')
})

test('the description of the API is the only path that is not in the table it is made from', () => {
  expect(Object.keys(allPaths).filter(name => !(name in routes))).toEqual(['openApi'])
})

test('no two routes have one address', () => {
  const addresses = Object.values(routes).map(({ method, path }) => `${method} ${path}`)
  expect(new Set(addresses).size).toBe(addresses.length)
})

test('what is for staff says so by its path, and all of it but signing in by the roles that may ask', () => {
  const all: readonly (readonly [string, Route])[] = Object.entries(routes)
  for (const [name, { path, roles }] of all) if (roles) expect(path, name).toContain('/{library}/staff/')
  const open = all.filter(([, { path, roles }]) => path.includes('/staff/') && !roles).map(([name]) => name)
  expect(open).toEqual(['staffSignInOptions', 'staffSignIn', 'staffSignOut', 'staffOidcStart', 'staffOidcCallback'])
})
