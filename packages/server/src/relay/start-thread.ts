import { randomBytes } from 'node:crypto'
import { isBlocked } from '../safety/blocks.ts'
import { foldAddress } from '../safety/person-key.ts'
import type { Database } from '../storage/database.ts'
import { cleanMessage } from './clean-message.ts'
import { notify, passOn, type RelayMoment } from './pass-on.ts'
import type { RelayPerson, RelaySide, SubjectKey, Thread } from './relay-thread.ts'

export interface NewThread {
  readonly library: string
  readonly subject: SubjectKey
  /** One line that says what it is about, as both may read it. */
  readonly topic: string
  readonly from: RelayPerson
  readonly to: RelayPerson
  readonly text: string
}

/**
 * Begin a conversation with its first message. If one of the two has blocked the other, nothing is sent to the second, and
 * the first gets the same answer and the same mail as if it had been.
 *
 * @returns its id
 */
export async function startThread(transaction: Database, start: NewThread, moment: RelayMoment): Promise<string> {
  const { library, from, to } = start
  const isApart = await isBlocked(transaction, library, [from.address, to.address], moment.now)
  const thread = toThread(start, isApart, moment)
  await transaction.insertInto('relay_thread').values(thread.row).execute()
  await transaction.insertInto('relay_party').values([thread.parties.first, thread.parties.second]).execute()
  const text = await cleanMessage(start.text, thread, 'first', moment.settings)
  await passOn(transaction, thread, { side: 'first', subject: '', text }, moment, { isFirst: true })
  await notify(transaction, thread, 'first', 'passedOn', moment)
  return thread.row.id
}

function toThread({ library, subject, topic, from, to }: NewThread, isApart: boolean, { now }: RelayMoment): Thread {
  const id = randomBytes(16).toString('base64url')
  const party = (side: RelaySide, { address, alias, locale }: RelayPerson) => ({
    library_id: library,
    thread_id: id,
    side,
    address: foldAddress(address),
    alias,
    locale,
    unreachable_at: null,
  })
  return {
    row: {
      library_id: library,
      id,
      subject_kind: subject.kind,
      subject_id: subject.id,
      topic,
      created_at: now,
      last_message_at: now,
      hasty_replies: 0,
      closed_at: isApart ? now : null,
      closed_because: isApart ? 'blocked' : null,
      closed_by: isApart ? 'second' : null,
    },
    parties: { first: party('first', from), second: party('second', to) },
  }
}
