import { type Route, routes, type StaffRole, staffRoles } from '@library-catalyst/core/rest/routes'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { StaffApp, staffBase, staffOrigin } from '../../test/staff-app.ts'

const guarded = Object.entries<Route>(routes).filter(([, { roles }]) => roles !== undefined)
const writes = guarded.filter(([, { method }]) => method !== 'GET')

let staff: StaffApp
let cookies: Readonly<Record<StaffRole, string>>
beforeAll(async () => {
  staff = await StaffApp.open()
  const pairs = await Promise.all(staffRoles.map(async role => [role, await staff.cookieOf(role)] as const))
  cookies = Object.fromEntries(pairs) as Record<StaffRole, string>
})
afterAll(() => staff.close())

const ask = (route: Route, asked: Parameters<StaffApp['ask']>[2] = {}) =>
  staff.ask(route.method, route.path.replace('{library}', 'harbour').replace(/\{\w+\}/g, 'x'), {
    ...(route.body && { body: { nothing: 'that fits' } }),
    ...asked,
  })

test('there are routes to look at, and this many of them write', () => {
  expect(guarded.length).toBeGreaterThan(10)
  expect(writes.length).toBeGreaterThan(4)
})

for (const [name, route] of guarded) {
  test(`${name} is for nobody who is not signed in`, async () => {
    const { status } = await ask(route)
    expect(status).toBe(401)
  })

  for (const role of staffRoles) {
    const isAllowed = role === 'admin' || route.roles?.includes(role)
    test(`${name} is ${isAllowed ? 'for' : 'not for'} the role ${role}`, async () => {
      const { status } = await ask(route, { cookie: cookies[role] })
      if (isAllowed) expect([401, 403]).not.toContain(status)
      else expect(status).toBe(403)
    })
  }
}

const foreign = [
  ['no page', null, {}],
  ['a page of another site', 'https://evil.example', {}],
  ['a page of another port', `${staffOrigin}:8443`, {}],
  ['a page over plain http', staffOrigin.replace('https', 'http'), {}],
  ['a page without an origin', 'null', {}],
  ['another site, as the browser says', null, { 'sec-fetch-site': 'cross-site' }],
  ['another host of the same site', null, { 'sec-fetch-site': 'same-site' }],
  ['our origin, but from another site', staffOrigin, { 'sec-fetch-site': 'cross-site' }],
  ['a name that begins like ours', `${staffOrigin}.evil.example`, {}],
] as const

for (const [from, origin, headers] of foreign)
  test(`what comes from ${from} changes nothing`, async () => {
    for (const [name, route] of writes) {
      const { status } = await ask(route, { cookie: cookies.admin, origin, headers })
      expect(status, name).toBe(403)
    }
    const body = { email: 'ada@harbour.example', password: 'x' }
    for (const method of ['POST', 'DELETE'])
      expect((await staff.ask(method, `${staffBase}/session`, { body, origin, headers })).status).toBe(403)
  })

test('what the browser says comes from our own page is taken without an origin', async () => {
  const asked = { cookie: cookies.admin, origin: null, headers: { 'sec-fetch-site': 'same-origin' } }
  expect((await ask(routes.putSettings, asked)).status).toBe(400)
})

test('a form of another site cannot pass for JSON', async () => {
  const headers = { 'content-type': 'text/plain' }
  const asked = { cookie: cookies.admin, body: { branches: [] }, headers }
  expect((await staff.ask('PUT', `${staffBase}/settings`, asked)).status).toBe(415)
})

test('no other origin may read what staff see, whatever the library allows its pages', async () => {
  const open = await StaffApp.open(':memory:', { allowedOrigins: ['*'] })
  const cookie = await open.cookieOf('admin')
  const response = await open.ask('GET', `${staffBase}/accounts`, { cookie, origin: 'https://www.example.org' })
  expect(response.status).toBe(200)
  expect(response.headers.has('access-control-allow-origin')).toBe(false)
  expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(response.headers.get('cache-control')).toBe('no-store')
  await open.close()
})

test('an account that loses a role, or is shut, is signed out at once', async () => {
  const id = await staff.addAccount(['editor'])
  const token = await staff.storage.staff.startSession({ library: 'harbour', account: id }, staff.now)
  const cookie = `__Host-catalyst-staff=${token}`
  expect((await staff.ask('GET', `${staffBase}/feeds`, { cookie })).status).toBe(200)
  const body = { roles: ['desk'] }
  expect((await staff.ask('PUT', `${staffBase}/accounts/${id}`, { cookie: cookies.admin, body })).status).toBe(200)
  expect((await staff.ask('GET', `${staffBase}/feeds`, { cookie })).status).toBe(401)
})

test('no admin can shut themselves out', async () => {
  const id = await staff.addAccount(['admin'])
  const token = await staff.storage.staff.startSession({ library: 'harbour', account: id }, staff.now)
  const asked = { cookie: `__Host-catalyst-staff=${token}`, body: { isDisabled: true } }
  expect((await staff.ask('PUT', `${staffBase}/accounts/${id}`, asked)).status).toBe(409)
})
