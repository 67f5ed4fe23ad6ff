import { AdapterError, toInstant } from '@library-catalyst/core'
import { librarySettings, type SettingName, type SettingsAnswer } from '@library-catalyst/core/rest/routes'
import type { Hono } from 'hono'
import type { LibraryConfig } from '../config/config-schema.ts'
import type { LiveSettings } from './live-settings.ts'
import { addStaffRoute, type StaffRouteOptions } from './staff-route.ts'
import type { StaffStore } from './staff-store.ts'

export interface SettingsRoutesOptions extends StaffRouteOptions {
  readonly store: StaffStore
  readonly settings: LiveSettings
}

export function addSettingsRoutes(app: Hono, { store, settings, ...options }: SettingsRoutesOptions): void {
  const answer = (library: string): SettingsAnswer => {
    const config = settings.configOf(library)
    if (!config) throw new AdapterError('not-found', 'There is no such library')
    return { settings: settingsOf(config), changed: [...settings.changedIn(library)] }
  }
  addStaffRoute(app, 'getSettings', async ({ library }) => answer(library.config.id), options)
  addStaffRoute(
    app,
    'putSettings',
    async ({ library, staff, body }) => {
      const { id } = library.config
      await store.saveSettings(id, body, { account: staff.account, now: toInstant(library.now()) })
      await settings.refresh()
      return answer(id)
    },
    options,
  )
}

const settingsOf = (config: LibraryConfig): SettingsAnswer['settings'] =>
  Object.fromEntries(
    (Object.keys(librarySettings) as SettingName[]).map(name => [name, config[name]]),
  ) as SettingsAnswer['settings']
