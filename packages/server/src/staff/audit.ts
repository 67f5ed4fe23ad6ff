import { randomBytes } from 'node:crypto'
import type { Instant } from '@library-catalyst/core'
import type { AuditEntry, AuditPage } from '@library-catalyst/core/rest/routes'
import type { Database } from '../storage/database.ts'
import { readPosition, writePosition } from './list-position.ts'

/** What somebody of the staff did. */
export interface AuditDraft {
  readonly library: string
  /** The id of the account, the only thing by which a person is named. */
  readonly account: string
  /** A word for it, such as `event-changed`. */
  readonly action: string
  /** The id of what it was done to. */
  readonly subject: string
  /** Names of fields, counts and the like. Never a name, an address or a text that somebody wrote. */
  readonly detail?: Readonly<Record<string, string | number | boolean>>
}

/** Note it in the transaction in which it is done: one is not there without the other. */
export async function writeAudit(
  transaction: Database,
  { library, account, action, subject, detail = {} }: AuditDraft,
  now: Instant,
): Promise<void> {
  await transaction
    .insertInto('audit_entry')
    .values({
      library_id: library,
      id: randomBytes(12).toString('base64url'),
      at: now,
      account_id: account,
      action,
      subject,
      detail: JSON.stringify(detail),
    })
    .execute()
}

const pageSize = 100

/** Newest first. */
export async function listAudit(reader: Database, library: string, cursor?: string): Promise<AuditPage> {
  const before = cursor === undefined ? undefined : readPosition(cursor)
  const found = await reader
    .selectFrom('audit_entry')
    .selectAll()
    .where('library_id', '=', library)
    .$if(before !== undefined, query =>
      query.where(eb => eb(eb.refTuple('at', 'id'), '<', eb.tuple(before?.[0] ?? '', String(before?.[1])))),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize + 1)
    .execute()
  const rows = found.slice(0, pageSize)
  const last = rows.at(-1)
  return {
    items: rows.map(({ id, at, account_id: account, action, subject, detail }) => ({
      id,
      at,
      account,
      action,
      subject,
      detail: JSON.parse(detail) as AuditEntry['detail'],
    })),
    ...(last && found.length > pageSize && { cursor: writePosition([last.at, last.id]) }),
  }
}

/** @returns how many were older */
export async function deleteAuditBefore(writer: Database, then: Instant): Promise<number> {
  const { numDeletedRows } = await writer.deleteFrom('audit_entry').where('at', '<', then).executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
