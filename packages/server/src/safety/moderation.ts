import { randomBytes } from 'node:crypto'
import { type Instant, toInstant } from '@library-catalyst/core'
import type { Finding, ModerationEntry, ModerationReason, QueueCause } from '@library-catalyst/core/rest/routes'
import type { Selectable } from 'kysely'
import { createLink, useLink } from '../links/one-time-link.ts'
import type { MailBlock } from '../mail/mail-draft.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { writeAudit } from '../staff/audit.ts'
import type { Database } from '../storage/database.ts'
import { foldAddress } from './person-key.ts'
import type { Decided } from './reports.ts'
import type { SafetyMoment } from './safety-subjects.ts'
import type { ModerationEntryTable } from './safety-tables.ts'
import { loadSafetyWords } from './safety-words.ts'

export interface NewEntry {
  readonly library: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly cause: QueueCause
  /** What there is to look at. */
  readonly text: string
  readonly findings: readonly Finding[]
  /** Left out, nobody is told what was decided. */
  readonly author?: { readonly address: string; readonly locale: string }
  readonly appealOf?: string
}

/** Let staff look at something. Whether it is shown meanwhile is its feature's business. @returns the entry's id */
export async function queueForStaff(transaction: Database, entry: NewEntry, now: Instant): Promise<string> {
  const { library, subject, cause, text, findings, author, appealOf } = entry
  const id = randomBytes(16).toString('base64url')
  await transaction
    .insertInto('moderation_entry')
    .values({
      library_id: library,
      id,
      subject_kind: subject.kind,
      subject_id: subject.id,
      cause,
      text,
      findings: JSON.stringify(findings),
      author_address: author ? foldAddress(author.address) : null,
      author_locale: author?.locale ?? 'en',
      created_at: now,
      decided_at: null,
      decision: null,
      reason: null,
      note: null,
      decided_by: null,
      appeal_of: appealOf ?? null,
    })
    .execute()
  return id
}

const mostEntries = 200

/** What nobody has decided yet, the oldest first. */
export async function moderationQueue(reader: Database, library: string): Promise<readonly ModerationEntry[]> {
  const rows = await reader
    .selectFrom('moderation_entry')
    .selectAll()
    .where('library_id', '=', library)
    .where('decided_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .limit(mostEntries)
    .execute()
  return rows.map(toEntry)
}

export interface ModerationDecision extends Decided<'approved' | 'refused'> {
  /** Needed to refuse. */
  readonly reason?: ModerationReason
}

/**
 * Show something or refuse it; its author gets a mail with the reason, and the way to appeal.
 *
 * @returns undefined if there is no such entry, or it has been decided
 */
export async function decideEntry(
  transaction: Database,
  { library, id, decision, reason, note, account }: ModerationDecision,
  moment: SafetyMoment,
): Promise<ModerationEntry | undefined> {
  const { settings, now } = moment
  const row = await transaction
    .updateTable('moderation_entry')
    .set({ decided_at: now, decision, reason: reason ?? null, note, decided_by: account })
    .where('library_id', '=', library)
    .where('id', '=', id)
    .where('decided_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
  if (!row) return undefined
  const subject = settings.subjects[row.subject_kind]
  const thing = { library, id: row.subject_id }
  await (decision === 'approved' ? subject?.show(transaction, thing, now) : subject?.hide(transaction, thing, now))
  const detail = reason === undefined ? {} : { reason }
  await writeAudit(transaction, { library, account, action: `entry-${decision}`, subject: id, detail }, now)
  await tellAuthor(transaction, row, moment)
  return toEntry(row)
}

/** How long one may appeal. */
const appealDays = 14

async function tellAuthor(transaction: Database, row: EntryRow, { settings, now }: SafetyMoment): Promise<void> {
  const { library_id: library, id, author_address: to, author_locale: locale, decision, reason, note } = row
  if (to === null) return
  const words = await loadSafetyWords(locale)
  const isRefused = decision === 'refused'
  const mayAppeal = isRefused && row.appeal_of === null
  const subject = isRefused ? words.decision.refusedSubject : words.decision.approvedSubject
  const blocks: MailBlock[] = [
    { kind: 'paragraph', text: isRefused ? words.decision.refused : words.decision.approved },
  ]
  if (isRefused && reason !== null) blocks.push({ kind: 'paragraph', text: words.reasons[reason as ModerationReason] })
  if (note !== null && note !== '') blocks.push({ kind: 'quote', text: note })
  if (mayAppeal) {
    const expiresAt = toInstant(Date.parse(now) + appealDays * 86_400_000)
    const token = await createLink(transaction, { library, purpose: 'appeal', subject: id, expiresAt })
    const url = `${settings.publicUrl}/libraries/${library}/appeal#${token}`
    blocks.push(
      { kind: 'paragraph', text: words.decision.appealHint },
      { kind: 'action', label: words.appeal.title, url },
    )
  } else if (isRefused) blocks.push({ kind: 'paragraph', text: words.decision.final })
  await queueMail(transaction, { library, to, locale, about: `moderation:${id}`, subject, blocks }, now)
}

/**
 * Question a decision, once: it comes back to staff with the author's words.
 *
 * @returns false if the link does not work any more
 */
export async function appeal(
  transaction: Database,
  { library, token, text }: { readonly library: string; readonly token: string; readonly text: string },
  now: Instant,
): Promise<boolean> {
  const link = await useLink(transaction, { library, purpose: 'appeal', token }, now)
  const entry = link && (await findEntry(transaction, library, link.subject))
  if (!entry || entry.author_address === null) return false
  await queueForStaff(
    transaction,
    {
      library,
      subject: { kind: entry.subject_kind, id: entry.subject_id },
      cause: 'appeal',
      text,
      findings: [],
      author: { address: entry.author_address, locale: entry.author_locale },
      appealOf: entry.id,
    },
    now,
  )
  return true
}

const findEntry = (reader: Database, library: string, id: string) =>
  reader
    .selectFrom('moderation_entry')
    .selectAll()
    .where('library_id', '=', library)
    .where('id', '=', id)
    .executeTakeFirst()

type EntryRow = Selectable<ModerationEntryTable>

function toEntry(row: EntryRow): ModerationEntry {
  return {
    id: row.id,
    subject: { kind: row.subject_kind, id: row.subject_id },
    cause: row.cause as QueueCause,
    text: row.text,
    findings: JSON.parse(row.findings) as Finding[],
    createdAt: row.created_at,
    ...(row.decided_at !== null && { decidedAt: row.decided_at }),
    ...(row.decision !== null && { decision: row.decision as 'approved' | 'refused' }),
    ...(row.reason !== null && { reason: row.reason as ModerationReason }),
    ...(row.note !== null && { note: row.note }),
    ...(row.appeal_of !== null && { appealOf: row.appeal_of }),
  }
}
