import type { Config } from '../config/config-schema.ts'
import { ConfigError } from '../config/parse-config.ts'
import { mailSettings } from '../mail/mail-settings.ts'
import type { SafetyDesk } from '../safety/safety-routes.ts'
import type { SafetySettings } from '../safety/safety-subjects.ts'
import type { Storage } from '../storage/storage.ts'
import { hideThread, showThread } from './close-thread.ts'
import type { RelayDesk } from './relay-desk.ts'
import { relaySettings } from './relay-settings.ts'

export interface PeopleServices {
  readonly relay: RelayDesk
  readonly safety: SafetyDesk
}

/**
 * What people need who get to know each other here: conversations, and safety from each other.
 *
 * @throws {ConfigError} if the environment lacks what the configuration says is there
 */
export function openPeopleServices(
  config: Config,
  { relay, safety }: Pick<Storage, 'relay' | 'safety'>,
  environment: Readonly<Record<string, string | undefined>>,
): PeopleServices {
  return {
    relay: { store: relay, settings: relaySettings(config), inboundSecret: inboundSecret(config, environment) },
    safety: { store: safety, settings: safetySettings(config) },
  }
}

function inboundSecret(
  { inboundMail }: Config,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const variable = inboundMail?.secretFrom
  if (variable === undefined) return undefined
  const secret = environment[variable]
  if (secret) return secret
  throw new ConfigError('options', [
    { pointer: '/inboundMail/secretFrom', message: `names ${variable}, which is not set` },
  ])
}

export function safetySettings(config: Config): SafetySettings {
  return { ...mailSettings(config), subjects: { conversation: { hide: hideThread, show: showThread } } }
}
