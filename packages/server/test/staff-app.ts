import { randomUUID } from 'node:crypto'
import type { StaffRole } from '@library-catalyst/core/rest/routes'
import { type Config, type ConfigInput, openStorage, type Storage } from '@library-catalyst/server'
import { parseConfig } from '../src/config/parse-config.ts'
import { type App, createApp } from '../src/create-app.ts'
import type { FeedMonitor } from '../src/feeds/feed-monitor.ts'
import { nodeEncoders } from '../src/http/node-encoders.ts'
import { silent } from '../src/log.ts'
import { safetySettings } from '../src/relay/open-relay.ts'
import { type LiveSettings, openLiveSettings } from '../src/staff/live-settings.ts'
import { hashPassword } from '../src/staff/password.ts'
import { createStaffDesk, type StaffDesk } from '../src/staff/staff-desk.ts'

export const staffOrigin = 'https://events.example'
export const staffBase = '/v1/libraries/harbour/staff'
/** Quick, for tests. */
const cheap = { log: 10, blockSize: 8, parallel: 1 }

interface Asked {
  readonly cookie?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** The page that asks; null is none. */
  readonly origin?: string | null
  readonly client?: string
}

/** The API with its staff, without a socket: library `harbour`, and `city` beside it. */
export class StaffApp {
  readonly storage: Storage
  readonly settings: LiveSettings
  readonly app: App
  now = Date.parse('2026-11-25T09:00:00Z')

  private constructor(storage: Storage, settings: LiveSettings, config: Config) {
    this.storage = storage
    this.settings = settings
    const now = () => this.now
    const feeds: FeedMonitor = {
      stateOf: () => ({ version: '1', hasEvents: true, warnings: [] }),
      settled: () => Promise.resolve(),
      list: () => [],
    }
    const feedDesk: StaffDesk['feeds'] = {
      detailsOf: () => [{ id: 'p', state: 'fresh', refreshMinutes: 15, warnings: [] }],
      refreshNow: () => Promise.resolve(),
    }
    const environment = { HARBOUR_SECRET: 'a-secret-of-the-client' }
    this.app = createApp({
      config,
      storage,
      registrations: storage.registrations,
      events: storage.events,
      safety: { store: storage.safety, settings: safetySettings(config) },
      feeds,
      staff: createStaffDesk({ config, store: storage.staff, settings, feeds: feedDesk, now, environment }),
      now,
      encoders: nodeEncoders,
    })
  }

  static async open(
    database = ':memory:',
    library: Partial<ConfigInput['libraries'][number]> = {},
    publicUrl = staffOrigin,
  ): Promise<StaffApp> {
    const harbour = { id: 'harbour', name: 'Harbour', timeZone: 'Europe/Vienna', feeds: [], ...library }
    const config = parseConfig({ publicUrl, libraries: [harbour, { ...harbour, id: 'city', name: 'City' }] })
    const storage = await openStorage(database)
    const settings = await openLiveSettings({ libraries: config.libraries, store: storage.staff, log: silent })
    return new StaffApp(storage, settings, config)
  }

  async close(): Promise<void> {
    await this.settings.stop()
    await this.storage.close()
  }

  /** @returns the id of a new account with the password `correct horse battery` */
  async addAccount(
    roles: readonly StaffRole[],
    email = `${randomUUID()}@harbour.example`,
    library = 'harbour',
  ): Promise<string> {
    const signIn = { kind: 'password', hash: await hashPassword('correct horse battery', cheap) } as const
    const id = await this.storage.staff.addAccount(
      { library, email, name: 'Ada', roles, signIn },
      '2026-11-25T08:00:00Z',
    )
    if (id === undefined) throw new Error('There is such an account already')
    return id
  }

  /** @returns the cookie of somebody new, signed in */
  async cookieOf(...roles: readonly StaffRole[]): Promise<string> {
    const account = await this.addAccount(roles)
    const token = await this.storage.staff.startSession({ library: 'harbour', account }, this.now)
    return `__Host-catalyst-staff=${token}`
  }

  async ask(
    method: string,
    path: string,
    { cookie, body, headers, origin = staffOrigin, client = '192.0.2.1' }: Asked = {},
  ): Promise<Response> {
    const request = new Request(`${staffOrigin}${path}`, {
      method,
      headers: {
        ...(cookie !== undefined && { cookie }),
        ...(origin !== null && { origin }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return this.app(request, client)
  }
}
