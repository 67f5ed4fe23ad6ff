import type { Config } from '../config/config-schema.ts'
import { mailSettings } from '../mail/mail-settings.ts'
import type { RelaySettings } from './relay-thread.ts'

export function relaySettings(config: Parameters<typeof mailSettings>[0] & Pick<Config, 'inboundMail'>): RelaySettings {
  return { ...mailSettings(config), ...(config.inboundMail && { domain: config.inboundMail.domain }) }
}
