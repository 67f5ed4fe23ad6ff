import { toInstant } from '@library-catalyst/core'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import { composeMail, type MailOrigin } from './compose-mail.ts'
import type { QueuedMail } from './mail-draft.ts'
import { MailFailure } from './mail-failure.ts'
import type { ClaimedMail, MailOutcome, MailStore } from './mail-store.ts'
import type { MailTransport } from './mail-transport.ts'
import { retryDelay } from './retry-delay.ts'

/**
 * For how long a server has a mail to itself, in milliseconds. If it has not said by then what became of it, it has most
 * likely fallen over, and another one sends the mail: at least once, and with the same Message-ID.
 */
const lease = 5 * 60_000
const batchSize = 20
/** Mails that one server sends at the same time. */
const lanes = 4

export interface DeliveryOptions {
  readonly store: MailStore
  readonly transport: MailTransport
  /** How a library's mails are sent; undefined if this server knows no such library. */
  readonly originOf: (library: string) => MailOrigin | undefined
  readonly now: Clock
  readonly log: Log
}

/** Send what is due, until nothing is. Any number of servers may do so at the same time. */
export async function deliverDue(options: DeliveryOptions, isStopping = () => false): Promise<void> {
  const { store, now } = options
  for (;;) {
    const due = [...(await store.due(toInstant(now()), batchSize))]
    if (due.length === 0) return
    const done = await Promise.allSettled(Array.from({ length: lanes }, sendInTurn))
    for (const lane of done) if (lane.status === 'rejected') throw lane.reason
    if (isStopping()) return

    async function sendInTurn(): Promise<void> {
      for (let next = due.shift(); next && !isStopping(); next = due.shift()) {
        const claimed = await store.claim(next, toInstant(now()), toInstant(now() + lease))
        if (claimed) await deliver(claimed, options)
      }
    }
  }
}

async function deliver(claimed: ClaimedMail, options: DeliveryOptions): Promise<void> {
  const { store, now, log } = options
  const outcome = await attempt(claimed, options)
  await store.settle(claimed, outcome, toInstant(now()))
  if (outcome.kind === 'again' || outcome.kind === 'dead')
    log({
      level: outcome.kind === 'dead' ? 'error' : 'warning',
      event: outcome.kind === 'dead' ? 'mail-dead' : 'mail-failed',
      library: claimed.draft.library,
      code: outcome.code,
      mail: claimed.id,
      attempt: claimed.attempt,
    })
}

async function attempt(claimed: ClaimedMail, { transport, originOf, now }: DeliveryOptions): Promise<MailOutcome> {
  try {
    await send(claimed, originOf(claimed.draft.library), transport)
    return { kind: transport.outcome }
  } catch (error) {
    // Whatever else it is, it is ours, and the next version of this program may do better.
    const failure = error instanceof MailFailure ? error : new MailFailure('broke', false, { cause: error })
    const wait = retryDelay(claimed.attempt, now() - Date.parse(claimed.createdAt))
    if (failure.isPermanent || wait === undefined) return { kind: 'dead', code: failure.code }
    return { kind: 'again', code: failure.code, dueAt: toInstant(now() + wait) }
  }
}

async function send(mail: QueuedMail, origin: MailOrigin | undefined, transport: MailTransport): Promise<void> {
  // Another server may know it already, or this one will, once it has been started anew.
  if (!origin) throw new MailFailure('no-library', false)
  await transport.send(await composeMail(mail, origin))
}
