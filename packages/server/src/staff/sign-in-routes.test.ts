import { afterEach, beforeEach, expect, test } from 'vitest'
import { StaffApp, staffBase } from '../../test/staff-app.ts'

const session = `${staffBase}/session`
const ada = 'ada@harbour.example'
const right = { email: ada, password: 'correct horse battery' }
const wrong = { email: ada, password: 'wrong' }

let staff: StaffApp
beforeEach(async () => {
  staff = await StaffApp.open()
  await staff.addAccount(['desk'], ada)
})
afterEach(() => staff.close())

const signIn = (body: unknown, asked: Parameters<StaffApp['ask']>[2] = {}) =>
  staff.ask('POST', session, { body, ...asked })
const cookieIn = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''

test('the right password opens a session, whose cookie asks who it is', async () => {
  const response = await signIn(right)
  expect(response.status).toBe(200)
  const library = {
    id: 'harbour',
    name: 'Harbour',
    timeZone: 'Europe/Vienna',
    locale: 'en',
    branches: [],
    audiences: [],
  }
  const told = { name: 'Ada', email: ada, roles: ['desk'], library }
  expect(await response.json()).toEqual(told)
  expect(await (await staff.ask('GET', session, { cookie: cookieIn(response) })).json()).toEqual(told)
})

test('the address is found in any case, and the password as it is typed on another keyboard', async () => {
  expect((await signIn({ ...right, email: 'ADA@Harbour.Example' })).status).toBe(200)
})

test('no script and no other site can use the cookie, and no other host can set it', async () => {
  const cookie = (await signIn(right)).headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/^__Host-catalyst-staff=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/)
})

test('on plain http on this computer the cookie has neither prefix nor Secure', async () => {
  const local = await StaffApp.open(':memory:', {}, 'http://localhost:8787')
  await local.addAccount(['desk'], ada)
  const response = await local.ask('POST', session, { body: right, origin: 'http://localhost:8787' })
  expect(response.headers.get('set-cookie')).toMatch(/^catalyst-staff=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
  await local.close()
})

test('a wrong password, an address of nobody and a shut account get the same answer', async () => {
  const shut = await staff.addAccount(['admin'], 'shut@harbour.example')
  await staff.storage.staff.changeAccount(
    { library: 'harbour', id: shut },
    { isDisabled: true },
    { account: 'test', now: '2026-11-25T09:00:00Z' },
  )
  const answers = []
  for (const body of [
    wrong,
    { ...right, email: 'nobody@harbour.example' },
    { ...right, email: 'shut@harbour.example' },
  ]) {
    const response = await signIn(body)
    answers.push([response.status, await response.text(), Object.fromEntries(response.headers)])
  }
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
  expect(answers[0]?.[0]).toBe(401)
})

test('each wrong password makes the next attempt wait longer, and the right one does not help meanwhile', async () => {
  const waits = []
  for (let times = 0; times < 6; times++) {
    const { status, headers } = await signIn(wrong)
    waits.push(status === 429 ? Number(headers.get('retry-after')) : 0)
    staff.now += waits.at(-1) === 0 ? 0 : Number(waits.at(-1)) * 1000
  }
  expect(waits).toEqual([0, 0, 0, 1, 0, 2])
  expect((await signIn(wrong)).status).toBe(401)
  expect((await signIn(right)).status).toBe(429)
})

test('an address of nobody is made to wait in the same way', async () => {
  const statuses = async (email: string) => {
    const all = []
    for (let times = 0; times < 5; times++) all.push((await signIn({ ...wrong, email }, { client: email })).status)
    return all
  }
  expect(await statuses('nobody@harbour.example')).toEqual(await statuses(ada))
})

test('one who guesses does not shut the person out who comes from elsewhere', async () => {
  for (let times = 0; times < 5; times++) await signIn(wrong, { client: '203.0.113.9' })
  expect((await signIn(right, { client: '198.51.100.1' })).status).toBe(200)
})

test('somebody who signs in never goes on with a session that was there before', async () => {
  const planted = cookieIn(await signIn(right))
  const entered = cookieIn(await signIn(right, { cookie: planted }))
  expect(entered).not.toBe(planted)
  expect((await staff.ask('GET', session, { cookie: planted })).status).toBe(401)
  const invented = `__Host-catalyst-staff=${'x'.repeat(43)}`
  expect(cookieIn(await signIn(right, { cookie: invented }))).not.toBe(invented)
})

test('two cookies of one name are none: somebody else set one of them', async () => {
  const cookie = cookieIn(await signIn(right))
  expect((await staff.ask('GET', session, { cookie: `${cookie}; ${cookie}` })).status).toBe(401)
})

test('a session ends after half an hour without a request, and after twelve hours in any case', async () => {
  const cookie = cookieIn(await signIn(right))
  const status = async () => (await staff.ask('GET', session, { cookie })).status
  const minutes = 60_000
  staff.now += 29 * minutes
  expect(await status()).toBe(200)
  staff.now += 29 * minutes
  expect(await status()).toBe(200)
  staff.now += 31 * minutes
  expect(await status()).toBe(401)

  const busy = cookieIn(await signIn(right))
  for (let passed = 0; passed < 12 * 60; passed += 20) {
    expect((await staff.ask('GET', session, { cookie: busy })).status, `${passed}`).toBe(200)
    staff.now += 20 * minutes
  }
  expect((await staff.ask('GET', session, { cookie: busy })).status).toBe(401)
})

test('signing out ends the session itself, not the cookie alone', async () => {
  const cookie = cookieIn(await signIn(right))
  const response = await staff.ask('DELETE', session, { cookie })
  expect(response.headers.get('set-cookie')).toContain('Max-Age=0')
  expect((await staff.ask('GET', session, { cookie })).status).toBe(401)
})

test('a session of one library is none in another', async () => {
  const cookie = cookieIn(await signIn(right))
  expect((await staff.ask('GET', '/v1/libraries/city/staff/session', { cookie })).status).toBe(401)
})

test('only the token can be turned into what the database keeps of it', async () => {
  const { items } = await staff.storage.staff.audit('harbour')
  expect(items).toEqual([])
  const cookie = cookieIn(await signIn(right))
  const after = await staff.storage.staff.audit('harbour')
  expect(after.items).toMatchObject([{ action: 'signed-in' }])
  expect(JSON.stringify(after)).not.toContain(ada)
  expect(JSON.stringify(after)).not.toContain(cookie.split('=')[1])
})
