import type { Instant } from '@library-catalyst/core'
import type { Selectable } from 'kysely'
import type { Database } from '../storage/database.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import type { MailDraft, QueuedMail } from './mail-draft.ts'
import type { MailMessageTable } from './mail-tables.ts'

/** A mail that is this server's to send, until `attempt` is over or the lease has run out. */
export interface ClaimedMail extends QueuedMail {
  /** 1 for the first. */
  readonly attempt: number
}

export type MailOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'dead'; readonly code: string }
  | { readonly kind: 'again'; readonly code: string; readonly dueAt: Instant }

/** The mails of all libraries, from when they are queued until they are forgotten. */
export interface MailStore {
  /** Some mails to try, those that have waited longest first. Others may be at them by the time they are claimed. */
  due(now: Instant, limit: number): Promise<readonly DueMail[]>
  /** Take one, until `until`; undefined if somebody else was quicker, or it is gone. */
  claim(due: DueMail, now: Instant, until: Instant): Promise<ClaimedMail | undefined>
  /** Write down what became of it. Nothing happens if it is not this attempt's any more. */
  settle(claimed: ClaimedMail, outcome: MailOutcome, now: Instant): Promise<void>
  /** What would have been sent, and what is about to be; the newest first. */
  kept(limit: number): Promise<readonly QueuedMail[]>
  /** @returns how many that were finished before then are forgotten now */
  forgetFinished(before: Instant): Promise<number>
}

/** Enough to claim it: nobody has tried it since, if it has had as many attempts. */
type DueMail = Pick<Selectable<MailMessageTable>, 'library_id' | 'id' | 'attempts'>

export function createMailStore({ reader, writer }: StorageEngine): MailStore {
  return {
    due: (now, limit) =>
      reader
        .selectFrom('mail_message')
        .select(['library_id', 'id', 'attempts'])
        .where('state', '=', 'queued')
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .limit(limit)
        .execute(),
    claim: (due, now, until) => claimMail(writer, due, now, until),
    settle: (claimed, outcome, now) => settleMail(writer, claimed, outcome, now),
    async kept(limit) {
      const rows = await reader
        .selectFrom('mail_message')
        .select(['id', 'draft', 'created_at'])
        .where('draft', 'is not', null)
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(toQueuedMail)
    },
    async forgetFinished(before) {
      const { numDeletedRows } = await writer
        .deleteFrom('mail_message')
        .where('finished_at', '<', before)
        .executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    },
  }
}

async function claimMail(
  writer: Database,
  { library_id, id, attempts }: DueMail,
  now: Instant,
  until: Instant,
): Promise<ClaimedMail | undefined> {
  const row = await writer
    .updateTable('mail_message')
    .set({ attempts: attempts + 1, due_at: until })
    .where('library_id', '=', library_id)
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .where('attempts', '=', attempts)
    .where('due_at', '<=', now)
    .returning(['id', 'draft', 'created_at'])
    .executeTakeFirst()
  return row && { ...toQueuedMail(row), attempt: attempts + 1 }
}

async function settleMail(
  writer: Database,
  { id, attempt, draft }: ClaimedMail,
  outcome: MailOutcome,
  now: Instant,
): Promise<void> {
  await writer
    .updateTable('mail_message')
    .set(toColumns(outcome, now))
    .where('library_id', '=', draft.library)
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .where('attempts', '=', attempt)
    .execute()
}

/** Text and address go as soon as nobody needs them. */
function toColumns(outcome: MailOutcome, now: Instant): Partial<Selectable<MailMessageTable>> {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', draft: null, finished_at: now, failure_code: null }
    case 'kept':
      return { state: 'kept', finished_at: now, failure_code: null }
    case 'dead':
      return { state: 'dead', draft: null, finished_at: now, failure_code: outcome.code }
    case 'again':
      return { due_at: outcome.dueAt, failure_code: outcome.code }
  }
}

function toQueuedMail({
  id,
  draft,
  created_at: createdAt,
}: Pick<Selectable<MailMessageTable>, 'id' | 'draft' | 'created_at'>): QueuedMail {
  if (draft === null) throw new TypeError('A mail in the queue has its text')
  return { id, draft: JSON.parse(draft) as MailDraft, createdAt }
}
