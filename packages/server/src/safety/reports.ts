import { randomBytes } from 'node:crypto'
import type { Instant } from '@library-catalyst/core'
import type { ReportKind, StaffReport } from '@library-catalyst/core/rest/routes'
import type { Selectable } from 'kysely'
import { queueMail } from '../mail/queue-mail.ts'
import { writeAudit } from '../staff/audit.ts'
import type { Database } from '../storage/database.ts'
import { foldAddress } from './person-key.ts'
import { loadSafetyWords } from './safety-words.ts'
import type { SafetyMoment } from './safety-subjects.ts'
import type { ReportTable } from './safety-tables.ts'

export interface NewReport {
  readonly library: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly kind: ReportKind
  readonly text: string
  /** Left out if they did not say who they are. */
  readonly reporter?: string
}

const hidesAtOnce = (kind: ReportKind): boolean => kind === 'safety' || kind === 'minor'

/** Note a report. What may harm somebody is hidden in the same transaction, and staff get a mail. @returns its id */
export async function fileReport(transaction: Database, report: NewReport, moment: SafetyMoment): Promise<string> {
  const { library, subject, kind, text, reporter } = report
  const { settings, now } = moment
  const id = randomBytes(16).toString('base64url')
  await transaction
    .insertInto('report')
    .values({
      library_id: library,
      id,
      subject_kind: subject.kind,
      subject_id: subject.id,
      kind,
      text,
      reporter_address: reporter === undefined ? null : foldAddress(reporter),
      created_at: now,
      first_viewed_at: null,
      decided_at: null,
      decision: null,
      note: null,
      decided_by: null,
    })
    .execute()
  if (hidesAtOnce(kind)) {
    await settings.subjects[subject.kind]?.hide(transaction, { library, id: subject.id }, now)
    await alertStaff(transaction, library, id, moment)
  }
  return id
}

/** Nothing of the report is in the mail: it is read by whoever reads the mailbox. */
async function alertStaff(
  transaction: Database,
  library: string,
  id: string,
  { settings, now }: SafetyMoment,
): Promise<void> {
  const locale = settings.localeOf(library)
  const words = await loadSafetyWords(locale)
  for (const to of await moderatorsOf(transaction, library)) {
    const draft = {
      library,
      to,
      locale,
      about: `report:${id}`,
      subject: words.alert.subject,
      blocks: [
        { kind: 'paragraph', text: words.alert.text },
        { kind: 'action', label: words.alert.open, url: `${settings.publicUrl}/staff` },
      ] as const,
    }
    await queueMail(transaction, draft, now)
  }
}

async function moderatorsOf(reader: Database, library: string): Promise<readonly string[]> {
  const accounts = await reader
    .selectFrom('staff_account')
    .select(['email', 'roles'])
    .where('library_id', '=', library)
    .where('disabled_at', 'is', null)
    .execute()
  return accounts.filter(({ roles }) => isModerator(roles)).map(({ email }) => email)
}

const isModerator = (roles: string): boolean =>
  (JSON.parse(roles) as string[]).some(role => role === 'moderator' || role === 'admin')

const mostReports = 200

/** Those that nobody has decided first, the oldest of them in front; that they were seen is noted. */
export async function viewReports(
  transaction: Database,
  library: string,
  now: Instant,
): Promise<readonly StaffReport[]> {
  await transaction
    .updateTable('report')
    .set({ first_viewed_at: now })
    .where('library_id', '=', library)
    .where('first_viewed_at', 'is', null)
    .execute()
  const reports = transaction.selectFrom('report').selectAll().where('library_id', '=', library).limit(mostReports)
  const open = await reports.where('decided_at', 'is', null).orderBy('created_at').orderBy('id').execute()
  const decided = await reports
    .where('decided_at', 'is not', null)
    .orderBy('decided_at', 'desc')
    .orderBy('id')
    .execute()
  return [...open, ...decided].slice(0, mostReports).map(toReport)
}

export interface Decided<Decision> {
  readonly library: string
  readonly id: string
  readonly decision: Decision
  readonly note: string
  /** Account that decided. */
  readonly account: string
}

/** @returns undefined if there is no such report, or it has been decided */
export async function decideReport(
  transaction: Database,
  { library, id, decision, note, account }: Decided<'upheld' | 'dismissed'>,
  { settings, now }: SafetyMoment,
): Promise<StaffReport | undefined> {
  const row = await transaction
    .updateTable('report')
    .set({ decided_at: now, decision, note, decided_by: account })
    .where('library_id', '=', library)
    .where('id', '=', id)
    .where('decided_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
  if (!row) return undefined
  const subject = settings.subjects[row.subject_kind]
  const thing = { library, id: row.subject_id }
  // What was not hidden at once is hidden now.
  if (decision === 'upheld') await subject?.hide(transaction, thing, now)
  else if (!(await hasOpenReport(transaction, row))) await subject?.show(transaction, thing, now)
  await writeAudit(transaction, { library, account, action: `report-${decision}`, subject: id }, now)
  return toReport(row)
}

/** Whether another report keeps it hidden. */
async function hasOpenReport(reader: Database, { library_id, subject_kind, subject_id }: ReportRow): Promise<boolean> {
  const other = await reader
    .selectFrom('report')
    .select('id')
    .where('library_id', '=', library_id)
    .where('subject_kind', '=', subject_kind)
    .where('subject_id', '=', subject_id)
    .where(eb =>
      eb.or([
        eb('decision', '=', 'upheld'),
        eb.and([eb('decided_at', 'is', null), eb('kind', 'in', ['safety', 'minor'])]),
      ]),
    )
    .executeTakeFirst()
  return other !== undefined
}

type ReportRow = Selectable<ReportTable>

function toReport(row: ReportRow): StaffReport {
  return {
    id: row.id,
    subject: { kind: row.subject_kind, id: row.subject_id },
    kind: row.kind as ReportKind,
    text: row.text,
    isAnonymous: row.reporter_address === null,
    createdAt: row.created_at,
    ...(row.first_viewed_at !== null && { firstViewedAt: row.first_viewed_at }),
    ...(row.decided_at !== null && { decidedAt: row.decided_at }),
    ...(row.decision !== null && { decision: row.decision as 'upheld' | 'dismissed' }),
    ...(row.note !== null && { note: row.note }),
  }
}
