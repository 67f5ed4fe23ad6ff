import type { Clock } from '../clock.ts'
import type { Config } from '../config/config-schema.ts'
import { ConfigError } from '../config/parse-config.ts'
import type { FeedDesk } from '../feeds/feed-desk.ts'
import type { LiveSettings } from './live-settings.ts'
import { createOwnOrigin, type OwnOrigin } from './own-origin.ts'
import { createProviderSignIn, type ProviderSignIn } from './provider-sign-in.ts'
import { createRequireStaff, type RequireStaff } from './require-staff.ts'
import type { StaffStore } from './staff-store.ts'

/** All that routes for staff need. */
export interface StaffDesk {
  readonly store: StaffStore
  readonly origin: OwnOrigin
  readonly requireStaff: RequireStaff
  readonly settings: LiveSettings
  readonly providers: ReadonlyMap<string, ProviderSignIn>
  readonly feeds: Pick<FeedDesk, 'detailsOf' | 'refreshNow'>
}

export interface StaffDeskOptions {
  readonly config: Pick<Config, 'libraries' | 'publicUrl'>
  readonly store: StaffStore
  readonly settings: LiveSettings
  readonly feeds: Pick<FeedDesk, 'detailsOf' | 'refreshNow'>
  readonly now: Clock
  /** Where the secrets are that a configuration file should not have in it. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/**
 * @throws {ConfigError} if the environment lacks what the configuration says is there
 */
export function createStaffDesk({ config, store, settings, feeds, now, environment }: StaffDeskOptions): StaffDesk {
  const origin = createOwnOrigin(config.publicUrl)
  return {
    store,
    origin,
    requireStaff: createRequireStaff({ sessions: store, origin, now }),
    providers: providersOf(config, environment),
    settings,
    feeds,
  }
}

function providersOf(
  { libraries }: Pick<Config, 'libraries'>,
  environment: StaffDeskOptions['environment'],
): ReadonlyMap<string, ProviderSignIn> {
  const providers = new Map<string, ProviderSignIn>()
  libraries.forEach(({ id, staffSignIn }, index) => {
    if (!staffSignIn) return
    const { clientSecretFrom: variable } = staffSignIn
    const secret = variable === undefined ? undefined : environment[variable]
    if (variable !== undefined && !secret)
      throw new ConfigError('environment', [
        { pointer: `/libraries/${index}/staffSignIn/clientSecretFrom`, message: `names ${variable}, which is not set` },
      ])
    providers.set(id, createProviderSignIn(staffSignIn, secret))
  })
  return providers
}
