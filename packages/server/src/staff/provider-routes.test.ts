import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type OidcHost, OidcVisitor, startOidcHost } from '../../test/oidc-host.ts'
import { StaffApp, staffBase, staffOrigin } from '../../test/staff-app.ts'

const callback = `${staffOrigin}${staffBase}/oidc/callback`
const groups: Record<string, string[]> = { ada: ['staff', 'lib-editors'], eve: ['staff'] }

let host: OidcHost
let staff: StaffApp
beforeEach(async () => {
  // It warns of what makes it a provider for tests.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  groups['ada'] = ['staff', 'lib-editors']
  host = await startOidcHost(callback, groups)
  staff = await StaffApp.open(':memory:', {
    staffSignIn: {
      issuer: host.issuer,
      clientId: 'catalyst',
      clientSecretFrom: 'HARBOUR_SECRET',
      name: 'City account',
      roles: { 'lib-editors': ['editor', 'desk'], 'lib-admins': ['admin'] },
    },
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await staff.close()
  await host[Symbol.asyncDispose]()
})

const cookies = (response: Response) => response.headers.getSetCookie()
const pair = (cookie = '') => cookie.split(';')[0] ?? ''

async function start(): Promise<{ readonly address: string; readonly away: string }> {
  const response = await staff.ask('GET', `${staffBase}/oidc/start`, { origin: null })
  expect(response.status).toBe(303)
  return { address: response.headers.get('location') ?? '', away: pair(cookies(response)[0]) }
}
const comeBack = (returned: string, cookie?: string) =>
  staff.ask('GET', returned.slice(staffOrigin.length), { origin: null, ...(cookie !== undefined && { cookie }) })

/** @returns the answer to the person who comes back */
async function signIn(name: string): Promise<Response> {
  const { address, away } = await start()
  return comeBack(await new OidcVisitor().signIn(address, name, callback), away)
}
const sessionOf = async (response: Response) =>
  staff.ask('GET', `${staffBase}/session`, { cookie: pair(cookies(response).at(-1)) })

test('somebody for whom the provider vouches signs in, with the roles of the groups', async () => {
  const response = await signIn('ada')
  expect(response.headers.get('location')).toBe('/staff/#harbour')
  expect(await (await sessionOf(response)).json()).toMatchObject({ name: 'ada Smith', roles: ['editor', 'desk'] })
  expect(cookies(response).at(-1)).toMatch(/^__Host-catalyst-staff=.*HttpOnly; SameSite=Strict; Secure$/)
})

test('the browser keeps one secret meanwhile, in a cookie that comes back from another site, and loses it then', async () => {
  const response = await staff.ask('GET', `${staffBase}/oidc/start`, { origin: null })
  expect(cookies(response)).toEqual([
    expect.stringMatching(
      /^__Host-catalyst-staff-away=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=600$/,
    ),
  ])
  expect(cookies(await signIn('ada'))[0]).toContain('Max-Age=0')
})

test('the code is asked for with PKCE, a state and a nonce, each another one every time', async () => {
  const read = async () => {
    const { searchParams } = new URL((await start()).address)
    return ['response_type', 'code_challenge_method', 'state', 'nonce', 'code_challenge'].map(name =>
      searchParams.get(name),
    )
  }
  const [first, second] = [await read(), await read()]
  expect(first.slice(0, 2)).toEqual(['code', 'S256'])
  for (const part of [2, 3, 4]) expect(first[part]).not.toBe(second[part])
  expect(new Set(first.slice(2)).size).toBe(3)
})

test('the same person comes back to the same account, and to the roles of today', async () => {
  await signIn('ada')
  groups['ada'] = ['lib-admins']
  expect(await (await sessionOf(await signIn('ada'))).json()).toMatchObject({ roles: ['admin'] })
  expect(await staff.storage.staff.accounts('harbour')).toHaveLength(1)
})

test('an account with the same address and a password is another person', async () => {
  await staff.addAccount(['admin'], 'ada@idp.example')
  expect(await (await sessionOf(await signIn('ada'))).json()).toMatchObject({ roles: ['editor', 'desk'] })
  expect(await staff.storage.staff.accounts('harbour')).toHaveLength(2)
})

test('who is in no group that means a role gets no account, and nothing is kept', async () => {
  const response = await signIn('eve')
  expect(response.headers.get('location')).toBe('/staff/#harbour/refused')
  expect(cookies(response)).toHaveLength(1)
  expect(await staff.storage.staff.accounts('harbour')).toEqual([])
})

test('who has left the group, or was shut out here, does not come in again', async () => {
  await signIn('ada')
  groups['ada'] = []
  expect((await signIn('ada')).headers.get('location')).toBe('/staff/#harbour/refused')
  groups['ada'] = ['lib-admins']
  const [account] = await staff.storage.staff.accounts('harbour')
  const by = { account: 'test', now: '2026-11-25T09:00:00Z' }
  await staff.storage.staff.changeAccount({ library: 'harbour', id: account?.id ?? '' }, { isDisabled: true }, by)
  expect((await signIn('ada')).headers.get('location')).toBe('/staff/#harbour/refused')
})

test('an answer that another browser was sent for opens nothing here', async () => {
  const theirs = await start()
  const returned = await new OidcVisitor().signIn(theirs.address, 'ada', callback)
  for (const cookie of [undefined, (await start()).away, `__Host-catalyst-staff-away=${'x'.repeat(43)}`])
    expect((await comeBack(returned, cookie)).headers.get('location')).toBe('/staff/#harbour/refused')
})

test('an answer counts once', async () => {
  const { address, away } = await start()
  const returned = await new OidcVisitor().signIn(address, 'ada', callback)
  expect((await comeBack(returned, away)).headers.get('location')).toBe('/staff/#harbour')
  expect((await comeBack(returned, away)).headers.get('location')).toBe('/staff/#harbour/refused')
})

test('an answer that was changed on its way, or says no, opens nothing', async () => {
  const { address, away } = await start()
  const returned = await new OidcVisitor().signIn(address, 'ada', callback)
  for (const change of [
    (params: URLSearchParams) => params.set('code', 'x'),
    (params: URLSearchParams) => params.set('state', 'x'),
    (params: URLSearchParams) => params.set('iss', 'https://evil.example'),
    (params: URLSearchParams) => params.set('error', 'access_denied'),
  ]) {
    const url = new URL(returned)
    change(url.searchParams)
    expect((await comeBack(url.href, away)).headers.get('location')).toBe('/staff/#harbour/refused')
  }
})

test('the roles of such an account are not changed here', async () => {
  await signIn('ada')
  const [account] = await staff.storage.staff.accounts('harbour')
  const asked = { cookie: await staff.cookieOf('admin'), body: { roles: ['admin'] } }
  expect((await staff.ask('PUT', `${staffBase}/accounts/${account?.id}`, asked)).status).toBe(409)
})

test('the page that signs in is told that there is another way, and a library without one has none', async () => {
  const options = await (await staff.ask('GET', `${staffBase}/sign-in`)).json()
  expect(options).toEqual({ library: 'harbour', name: 'Harbour', provider: 'City account' })
  const plain = await StaffApp.open()
  expect(await (await plain.ask('GET', `${staffBase}/sign-in`)).json()).not.toHaveProperty('provider')
  expect((await plain.ask('GET', `${staffBase}/oidc/start`)).status).toBe(404)
  await plain.close()
})
