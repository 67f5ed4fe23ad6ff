import type { Config } from '../config/config-schema.ts'
import type { RelaySettings } from './relay-thread.ts'

/** The address of the server's pages, as far as the configuration tells. */
const publicUrlOf = ({ publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>): string =>
  (publicUrl ?? `http://${host}:${port}`).replace(/\/$/, '')

export function relaySettings(
  config: Pick<Config, 'publicUrl' | 'host' | 'port' | 'libraries' | 'inboundMail'>,
): RelaySettings {
  const names = new Map(config.libraries.map(({ id, name, mail }) => [id, mail.name ?? name]))
  return {
    publicUrl: publicUrlOf(config),
    ...(config.inboundMail && { domain: config.inboundMail.domain }),
    nameOf: library => names.get(library) ?? library,
  }
}
