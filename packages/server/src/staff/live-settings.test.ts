import type { SettingsAnswer } from '@library-catalyst/core/rest/routes'
import { afterEach, expect, test } from 'vitest'
import { StaffApp, staffBase } from '../../test/staff-app.ts'
import { onEachDatabase } from '../../test/test-databases.ts'

const path = `${staffBase}/settings`

await onEachDatabase(({ createForProcesses }) => {
  const open: StaffApp[] = []
  afterEach(() => Promise.all(open.splice(0).map(staff => staff.close())))
  async function start(database: string): Promise<StaffApp> {
    const staff = await StaffApp.open(database, { branches: ['Main'], allowedOrigins: [] })
    open.push(staff)
    return staff
  }
  const put = async (staff: StaffApp, body: unknown) =>
    staff.ask('PUT', path, { cookie: await staff.cookieOf('admin'), body })
  const allows = async (staff: StaffApp, origin: string) => {
    const response = await staff.ask('GET', '/v1/libraries/harbour/events', { origin })
    return response.headers.get('access-control-allow-origin') === origin
  }

  test('what staff set is in force at once, and says that it is not from the file', async () => {
    const staff = await start(await createForProcesses())
    const answer = (await (await put(staff, { branches: ['East', 'West'] })).json()) as SettingsAnswer
    expect(answer.settings).toMatchObject({ branches: ['East', 'West'], audiences: [] })
    expect(answer.changed).toEqual(['branches'])
  })

  test('another page may read from the next request on, answers that lie ready included', async () => {
    const staff = await start(await createForProcesses())
    const page = 'https://www.harbour.example'
    expect(await allows(staff, page)).toBe(false)
    await put(staff, { allowedOrigins: [page] })
    expect(await allows(staff, page)).toBe(true)
  })

  test('null goes back to the file', async () => {
    const staff = await start(await createForProcesses())
    await put(staff, { branches: ['East'] })
    const answer = (await (await put(staff, { branches: null })).json()) as SettingsAnswer
    expect(answer).toMatchObject({ settings: { branches: ['Main'] }, changed: [] })
  })

  test('what the file may not say staff may not set, and hear which', async () => {
    const staff = await start(await createForProcesses())
    for (const [body, pointer] of [
      [{ allowedOrigins: ['https://a.example/'] }, '/allowedOrigins/0'],
      [{ energy: { Chess: 'loud' } }, '/energy/Chess'],
      [{ theme: { font: 'x;}body{display:none' } }, '/theme/font'],
      [{ theme: { accent: 'url(https://evil.example)' } }, '/theme/accent'],
      [{ timeZone: 'UTC' }, '/timeZone'],
    ] as const) {
      const response = await put(staff, body)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ errors: [{ pointer }] })
    }
  })

  test('another server sees it within seconds, and tells those who go by it', async () => {
    const database = await createForProcesses()
    const [one, other] = [await start(database), await start(database)]
    const told: string[][] = []
    other.settings.onChange(([harbour]) => told.push(harbour?.branches ?? []))
    await put(one, { branches: ['East'] })
    await expect.poll(() => told, { timeout: 6000 }).toEqual([['East']])
    expect(other.settings.configOf('city')?.branches).toEqual(['Main'])
  }, 10_000)

  test('who changed which setting is noted, but not to what', async () => {
    const staff = await start(await createForProcesses())
    await put(staff, { privacyText: 'We keep nothing.' })
    const { items } = await staff.storage.staff.audit('harbour')
    expect(items).toMatchObject([{ action: 'settings-changed', detail: { privacyText: true } }])
  })
})
