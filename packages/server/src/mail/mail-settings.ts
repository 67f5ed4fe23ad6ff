import type { Config } from '../config/config-schema.ts'

/** What every mail that leads to a page of the server is made with. */
export interface MailSettings {
  /** Where the server's pages are, without a slash at the end. */
  readonly publicUrl: string
  /** The name of a library, as its mails have it. */
  nameOf(library: string): string
  /** The language tag of a library, for whoever has told none of their own. */
  localeOf(library: string): string
}

export function mailSettings({
  publicUrl,
  host,
  port,
  libraries,
}: Pick<Config, 'publicUrl' | 'host' | 'port' | 'libraries'>): MailSettings {
  const byId = new Map(libraries.map(library => [library.id, library]))
  return {
    publicUrl: (publicUrl ?? `http://${host}:${port}`).replace(/\/$/, ''),
    nameOf(id) {
      const library = byId.get(id)
      return library?.mail.name ?? library?.name ?? id
    },
    localeOf: id => byId.get(id)?.locale ?? 'en',
  }
}
