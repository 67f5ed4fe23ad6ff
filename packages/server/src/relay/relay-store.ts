import type { Instant } from '@library-catalyst/core'
import { findLink } from '../links/one-time-link.ts'
import type { Job } from '../jobs/job.ts'
import type { Database } from '../storage/database.ts'
import { inTransaction } from '../storage/in-transaction.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { findThread, holdThread } from './find-thread.ts'
import type { RelayMoment } from './pass-on.ts'
import { type Delivery, receiveMail, type Reception } from './receive-mail.ts'
import { messagesFor, relayRetention } from './relay-retention.ts'
import { looksOpen, otherSide, type RelaySide, type Thread, type ThreadKey } from './relay-thread.ts'

/** A conversation as one of the two sees it on its page. */
export interface Conversation {
  readonly side: RelaySide
  readonly locale: string
  readonly topic: string
  readonly otherAlias: string
  readonly isOpen: boolean
  readonly messages: readonly { readonly isOwn: boolean; readonly at: Instant; readonly text: string }[]
}

/** What somebody who has the link may do; `thread` is theirs until it is done. */
export type ThreadWork = (transaction: Database, thread: Thread, side: RelaySide) => Promise<void>

/** Conversations, for what comes in from outside. Features begin them with `startThread`, in transactions of their own. */
export interface RelayStore {
  receive(delivery: Delivery, moment: RelayMoment): Promise<Reception>
  /** Undefined if the link does not work (any more). */
  read(library: string, token: string, now: Instant): Promise<Conversation | undefined>
  /** Do something as whoever has the link. @returns false if the link does not work (any more) */
  act(library: string, token: string, now: Instant, work: ThreadWork): Promise<boolean>
  readonly retention: Job
}

export function createRelayStore(engine: StorageEngine): RelayStore {
  const { reader, writer } = engine
  return {
    receive: (delivery, moment) => receiveMail(writer, delivery, moment),
    async read(library, token, now) {
      const known = await keyOf(reader, library, token, now)
      const thread = known && (await findThread(reader, known))
      return thread && toConversation(reader, thread, known.side)
    },
    act: (library, token, now, work) =>
      inTransaction(writer, async transaction => {
        const known = await keyOf(transaction, library, token, now)
        const thread = known && (await holdThread(transaction, known))
        if (thread) await work(transaction, thread, known.side)
        return thread !== undefined
      }),
    retention: relayRetention(engine),
  }
}

async function keyOf(
  database: Database,
  library: string,
  token: string,
  now: Instant,
): Promise<(ThreadKey & { readonly side: RelaySide }) | undefined> {
  const link = await findLink(database, { library, purpose: 'relay', token }, now)
  const [id = '', side] = link?.subject.split(':') ?? []
  return side === 'first' || side === 'second' ? { library, id, side } : undefined
}

async function toConversation(reader: Database, thread: Thread, side: RelaySide): Promise<Conversation> {
  const { library_id: library, id, topic } = thread.row
  const messages = await messagesFor(reader, { library, id }, side)
  return {
    side,
    locale: thread.parties[side].locale,
    topic,
    otherAlias: thread.parties[otherSide(side)].alias,
    isOpen: looksOpen(thread, side),
    messages: messages.map(message => ({ isOwn: message.side === side, at: message.sent_at, text: message.text })),
  }
}
