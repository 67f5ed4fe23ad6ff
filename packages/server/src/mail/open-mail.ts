import type { Clock } from '../clock.ts'
import type { Config } from '../config/config-schema.ts'
import { ConfigError } from '../config/parse-config.ts'
import type { Log } from '../log.ts'
import type { MailOrigin } from './compose-mail.ts'
import type { MailStore } from './mail-store.ts'
import { type MailTransport, outboxTransport } from './mail-transport.ts'
import type { OutboxOptions } from './outbox-route.ts'
import { createSmtpTransport } from './smtp-transport.ts'
import { startDelivery } from './start-delivery.ts'

export interface TransportOptions {
  /** Keep mails for the developer to look at, where there is no mail server and nobody else can look. */
  readonly wantsOutbox: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
}

/**
 * The way that the configuration gives mails; undefined if it gives none.
 *
 * @throws {ConfigError} if the password is not where it is said to be
 */
export function mailTransport(
  { mail, host }: Pick<Config, 'mail' | 'host'>,
  { wantsOutbox, environment }: TransportOptions,
): MailTransport | undefined {
  if (!mail) return wantsOutbox && isLoopback(host) ? outboxTransport : undefined
  const { passwordFrom, ...server } = mail.smtp
  const password = passwordFrom && environment[passwordFrom]
  if (passwordFrom !== undefined && !password)
    throw new ConfigError('options', [
      { pointer: '/mail/smtp/passwordFrom', message: 'names a variable that is not set' },
    ])
  return createSmtpTransport({ ...server, password })
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.')

export interface OpenMailOptions {
  readonly store: MailStore
  readonly now: Clock
  readonly log: Log
}

export interface Mail {
  /** What there is to look at, where nothing is sent. */
  readonly outbox: OutboxOptions | undefined
  /** Resolves once the mails under way have gone, or have not. */
  stop(): Promise<void>
}

/** Send what is queued from now on. Without a transport it stays in the queue, and the log says so. */
export function openMail(config: Config, transport: MailTransport | undefined, options: OpenMailOptions): Mail {
  if (!transport) {
    options.log({ level: 'warning', event: 'mail-off' })
    return { outbox: undefined, stop: () => Promise.resolve() }
  }
  const origins = originsOf(config)
  const originOf = (library: string) => origins.get(library)
  const { stop } = startDelivery({ transport, originOf, ...options })
  return { outbox: transport.outcome === 'kept' ? { store: options.store, originOf } : undefined, stop }
}

/** By library. Its own name stands in front of the one address that the mail server lets us use. */
function originsOf({ mail, libraries }: Config): ReadonlyMap<string, MailOrigin> {
  const from = mail?.from ?? 'library@localhost'
  return new Map(
    libraries.map(({ id, name, mail: own }) => [
      id,
      { from, name: own.name ?? name, ...(own.replyTo !== undefined && { replyTo: own.replyTo }) },
    ]),
  )
}
