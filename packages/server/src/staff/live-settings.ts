import { librarySettings, type LibrarySettings, type SettingName } from '@library-catalyst/core/rest/routes'
import * as v from 'valibot'
import type { LibraryConfig } from '../config/config-schema.ts'
import type { Log } from '../log.ts'
import type { StoredSetting } from './setting-rows.ts'
import type { StaffStore } from './staff-store.ts'

/** How often a server looks whether another one was told something new, in milliseconds. */
const lookEvery = 3000

/** The configuration of each library as it is now: the file, and over it what its staff have set. */
export interface LiveSettings {
  all(): readonly LibraryConfig[]
  configOf(library: string): LibraryConfig | undefined
  /** Of the settings that do not come from the file. */
  changedIn(library: string): readonly SettingName[]
  /** Grows with each change. */
  version(library: string): number
  /** Look now, and tell those who listen. */
  refresh(): Promise<void>
  /** @param listener gets every library after each change of one */
  onChange(listener: (libraries: readonly LibraryConfig[]) => void): void
  /** Resolves once nothing is under way any more. */
  stop(): Promise<void>
}

export interface LiveSettingsOptions {
  readonly libraries: readonly LibraryConfig[]
  readonly store: Pick<StaffStore, 'settings'>
  readonly log: Log
}

/** Start looking. What staff have set is in force when this resolves. */
export async function openLiveSettings({ libraries, store, log }: LiveSettingsOptions): Promise<LiveSettings> {
  const listeners: ((libraries: readonly LibraryConfig[]) => void)[] = []
  let overlays = new Map<string, Overlay>()

  const refresh = async (): Promise<void> => {
    const read = toOverlays(libraries, await store.settings(), log)
    const isOther = libraries.some(({ id }) => read.get(id)?.version !== overlays.get(id)?.version)
    if (!isOther) return
    overlays = read
    const all = libraries.map(library => read.get(library.id)?.config ?? library)
    for (const listener of listeners) listener(all)
  }
  await refresh()

  let looking: Promise<void> = Promise.resolve()
  const look = (): void => {
    looking = refresh().catch((error: unknown) => {
      log({ level: 'error', event: 'settings-broke', code: error instanceof Error ? error.name : typeof error })
    })
  }
  const timer = setInterval(look, lookEvery).unref()
  return {
    all: () => libraries.map(library => overlays.get(library.id)?.config ?? library),
    configOf: library => overlays.get(library)?.config ?? libraries.find(({ id }) => id === library),
    changedIn: library => overlays.get(library)?.names ?? [],
    version: library => overlays.get(library)?.version ?? 0,
    refresh,
    onChange: listener => void listeners.push(listener),
    async stop() {
      clearInterval(timer)
      await looking
    },
  }
}

interface Overlay {
  readonly config: LibraryConfig
  readonly names: readonly SettingName[]
  readonly version: number
}

function toOverlays(
  libraries: readonly LibraryConfig[],
  stored: readonly StoredSetting[],
  log: Log,
): Map<string, Overlay> {
  const overlays = new Map<string, Overlay>()
  for (const config of libraries) {
    const own = stored.filter(({ library }) => library === config.id)
    const set = Object.fromEntries(own.flatMap(setting => checked(setting, log))) as Partial<LibrarySettings>
    overlays.set(config.id, {
      config: { ...config, ...set },
      names: Object.keys(set) as SettingName[],
      version: own.reduce((sum, { version }) => sum + version, 0),
    })
  }
  return overlays
}

/** What an older version let through, and this one does not, is as if it had not been set. */
function checked({ library, name, value }: StoredSetting, log: Log): readonly (readonly [string, unknown])[] {
  if (value === undefined || !isSettingName(name)) return []
  const { success, output } = v.safeParse(librarySettings[name], value)
  if (success) return [[name, output]]
  log({ level: 'warning', event: 'setting-ignored', library, code: name })
  return []
}

const isSettingName = (name: string): name is SettingName => Object.hasOwn(librarySettings, name)
