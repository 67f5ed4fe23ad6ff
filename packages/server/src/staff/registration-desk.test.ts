import { randomUUID } from 'node:crypto'
import type { StaffRegistration, StaffRegistrationPage } from '@library-catalyst/core/rest/routes'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StaffApp, staffBase } from '../../test/staff-app.ts'
import { onEachDatabase } from '../../test/test-databases.ts'

const event = 'p:talk'
const registrations = `${staffBase}/registrations`

await onEachDatabase(({ create }) => {
  let staff: StaffApp
  let cookie: string
  beforeEach(async () => {
    staff = await StaffApp.open(await create())
    cookie = await staff.cookieOf('desk')
    await staff.storage.registrations.configure(
      { library: 'harbour', event },
      { capacity: 3, maxPartySize: 2, hasWaitingList: true },
      '2026-11-25T08:00:00Z',
    )
    await register('Ada', 2)
    await register('=HYPERLINK("https://evil.example")')
    await register('Robin')
  })
  afterEach(() => staff.close())

  async function register(name: string, partySize = 1): Promise<void> {
    const outcome = await staff.storage.registrations.register({
      library: 'harbour',
      event,
      request: {
        name,
        email: 'planted-address@mail.example',
        partySize,
        answers: { diet: '@none' },
        accessNeeds: 'A ramp',
      },
      idempotencyKey: `${name}-0123456789abcdef`,
      now: '2026-11-25T08:30:00Z',
      occasion: { starts: '2026-11-26T18:00:00Z', ends: '2026-11-26T19:00:00Z' },
    })
    expect(outcome.kind).toBe('registered')
  }
  const list = async (query = `?event=${event}`): Promise<StaffRegistrationPage> =>
    (await (await staff.ask('GET', `${registrations}${query}`, { cookie })).json()) as StaffRegistrationPage
  const names = async (query: string) => (await list(query)).items.map(({ name }) => name)
  const idOf = async (name: string) => (await list()).items.find(item => item.name === name)?.id ?? ''
  const post = (path: string, body?: unknown, key: string = randomUUID()) =>
    staff.ask('POST', path, { cookie, body, headers: { 'idempotency-key': key } })
  const audit = async () => (await staff.storage.staff.audit('harbour')).items.map(({ action }) => action)

  test('the desk sees who comes, in the order in which they registered, and how many', async () => {
    const { items, counts } = await list()
    expect(items.map(({ name, status, partySize }) => [name, status, partySize])).toEqual([
      ['Ada', 'confirmed', 2],
      ['=HYPERLINK("https://evil.example")', 'confirmed', 1],
      ['Robin', 'waiting', 1],
    ])
    expect(counts).toEqual({ confirmed: 3, checkedIn: 0, waiting: 1 })
  })

  test('one is found by a part of the name, or by the number; signs of the query language are only signs', async () => {
    expect(await names(`?event=${event}&q=rob`)).toEqual(['Robin'])
    expect(await names(`?q=ADA`)).toEqual(['Ada'])
    expect(await names(`?event=${event}&q=3`)).toEqual(['Robin'])
    expect(await names(`?event=${event}&q=%25`)).toEqual([])
    expect(await names(`?event=other`)).toEqual([])
  })

  test('nothing that the desk sees has an address in it', async () => {
    const csv = await staff.ask('GET', `${registrations}.csv?event=${event}`, { cookie })
    for (const text of [JSON.stringify(await list()), await csv.text()]) expect(text).not.toContain('planted-address')
  })

  test('somebody is checked in, and it can be undone', async () => {
    const path = `${registrations}/${await idOf('Ada')}/check-in`
    expect(await (await post(path, { isHere: true })).json()).toMatchObject({ checkedInAt: '2026-11-25T09:00:00Z' })
    expect((await list()).counts).toMatchObject({ checkedIn: 2 })
    expect(await (await post(path, { isHere: false })).json()).not.toHaveProperty('checkedInAt')
    expect(await audit()).toEqual(expect.arrayContaining(['checked-in', 'check-in-undone']))
  })

  test('who only waits cannot be checked in', async () => {
    expect((await post(`${registrations}/${await idOf('Robin')}/check-in`, { isHere: true })).status).toBe(409)
  })

  test('a seat that is cancelled goes to the next in line, and cannot be cancelled again', async () => {
    const path = `${registrations}/${await idOf('Ada')}/cancel`
    expect((await (await post(path)).json()) as StaffRegistration).toMatchObject({ status: 'cancelled' })
    expect((await list(`?event=${event}&q=robin`)).items[0]).toMatchObject({ status: 'confirmed' })
    expect((await post(path)).status).toBe(409)
    expect(await audit()).toEqual(['registration-cancelled'])
  })

  test('a registration of another library is none here', async () => {
    const path = `/v1/libraries/city/staff/registrations/${await idOf('Ada')}/cancel`
    const account = await staff.addAccount(['admin'], 'eve@city.example', 'city')
    const token = await staff.storage.staff.startSession({ library: 'city', account }, staff.now)
    const asked = { cookie: `__Host-catalyst-staff=${token}` }
    expect((await staff.ask('POST', path, asked)).status).toBe(409)
    expect((await list()).items).toHaveLength(3)
  })

  test('the table runs nothing in a spreadsheet, says nothing of access needs, and is noted', async () => {
    const response = await staff.ask('GET', `${registrations}.csv?event=${event}`, { cookie })
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="registrations.csv"')
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
    expect(text.split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFNumber,Name,Seats,Status,Registered (UTC),Checked in (UTC),diet',
      "1,Ada,2,confirmed,2026-11-25T08:30:00Z,,'@none",
      `2,"'=HYPERLINK(""https://evil.example"")",1,confirmed,2026-11-25T08:30:00Z,,'@none`,
    ])
    expect(text).not.toContain('ramp')
    expect(await audit()).toEqual(['registrations-downloaded'])
  })

  test('everybody with a seat gets a mail of their own, and who waits gets none', async () => {
    const body = { event, subject: 'Another room', text: 'We meet in room 2.\n\nSee you there.' }
    expect(await (await post(`${staffBase}/messages`, body)).json()).toEqual({ sent: 2 })
    const { items } = await staff.storage.staff.audit('harbour')
    expect(items).toMatchObject([{ action: 'message-sent', subject: event, detail: { sent: 2 } }])
    expect(JSON.stringify(items)).not.toMatch(/Another|room|planted/)
  })

  test('a message that is sent again after a time-out reaches nobody twice', async () => {
    const body = { event, subject: 'Another room', text: 'We meet in room 2.' }
    const key = randomUUID()
    for (let times = 0; times < 3; times++)
      expect(await (await post(`${staffBase}/messages`, body, key)).json()).toEqual({ sent: 2 })
    expect(await audit()).toEqual(['message-sent'])
    expect((await post(`${staffBase}/messages`, { ...body, text: 'Another' }, key)).status).toBe(422)
    expect((await post(`${staffBase}/messages`, body, 'short')).status).toBe(400)
  })

  test('a subject cannot become a header of a mail', async () => {
    const body = { event, subject: 'Hello\r\nBcc: eve@evil.example', text: 'x' }
    expect((await post(`${staffBase}/messages`, body)).status).toBe(400)
  })

  test('a long list goes on where the page before ended', async () => {
    await staff.storage.registrations.configure(
      { library: 'harbour', event },
      { maxPartySize: 1, hasWaitingList: false },
      '2026-11-25T08:00:00Z',
    )
    for (let number = 0; number < 102; number++) await register(`Person ${number}`)
    const first = await list()
    const second = await list(`?event=${event}&cursor=${first.cursor}`)
    expect([first.items.length, second.items.length, second.cursor]).toEqual([100, 5, undefined])
    expect((await staff.ask('GET', `${registrations}?cursor=nonsense`, { cookie })).status).toBe(400)
  })
})
