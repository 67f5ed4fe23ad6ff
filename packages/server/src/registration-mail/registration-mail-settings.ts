import type { Config } from '../config/config-schema.ts'
import { relaySettings } from '../relay/relay-settings.ts'

/** What the mails to those who register are made with. */
export interface RegistrationMailSettings {
  /** Where the server's pages are, without a slash at the end. */
  readonly publicUrl: string
  nameOf(library: string): string
  /** A language tag. Who registers does not say theirs, so it is the library's. */
  localeOf(library: string): string
}

export function registrationMailSettings(config: Config): RegistrationMailSettings {
  const { publicUrl, nameOf } = relaySettings(config)
  const locales = new Map(config.libraries.map(({ id, locale }) => [id, locale]))
  return { publicUrl, nameOf, localeOf: library => locales.get(library) ?? 'en' }
}
