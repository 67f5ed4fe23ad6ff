import type { Instant } from '@library-catalyst/core'
import type { ModerationEntry, ProofChallenge, ReportRequest, StaffReport } from '@library-catalyst/core/rest/routes'
import type { Job } from '../jobs/job.ts'
import { findAnswer, keepAnswer, knownCommand } from '../registration/idempotency.ts'
import type { Database } from '../storage/database.ts'
import { inTransaction } from '../storage/in-transaction.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { takeTurn } from './daily-limit.ts'
import { appeal, decideEntry, type ModerationDecision, moderationQueue } from './moderation.ts'
import { newChallenge, takeProof } from './proof-of-work.ts'
import { type Decided, decideReport, fileReport, viewReports } from './reports.ts'
import { safetyRetention } from './safety-retention.ts'
import type { SafetyMoment } from './safety-subjects.ts'

export interface ReportCommand {
  readonly library: string
  readonly idempotencyKey: string
  readonly request: ReportRequest
}

export type ReportOutcome = 'filed' | 'too-many' | 'other-request'

/** What the public and staff can ask; features use the functions of this folder in transactions of their own. */
export interface SafetyStore {
  challenge(library: string, now: Instant): Promise<ProofChallenge>
  /** @throws {AdapterError} if the proof of work is no good */
  report(command: ReportCommand, moment: SafetyMoment): Promise<ReportOutcome>
  viewReports(library: string, now: Instant): Promise<readonly StaffReport[]>
  /** Undefined if it is not there, or decided. */
  decideReport(decided: Decided<'upheld' | 'dismissed'>, moment: SafetyMoment): Promise<StaffReport | undefined>
  queue(library: string): Promise<readonly ModerationEntry[]>
  /** Undefined if it is not there, or decided. */
  decideEntry(decided: ModerationDecision, moment: SafetyMoment): Promise<ModerationEntry | undefined>
  /** @returns false if the link does not work (any more) */
  appeal(
    appeal: { readonly library: string; readonly token: string; readonly text: string },
    now: Instant,
  ): Promise<boolean>
  readonly retention: Job
}

/** Of one thing, a day: more tell staff nothing. */
const mostReportsOfOne = 20

export function createSafetyStore({ reader, writer }: StorageEngine): SafetyStore {
  return {
    challenge: (library, now) => newChallenge(writer, library, now),
    report: (command, moment) => inTransaction(writer, async transaction => reportOnce(transaction, command, moment)),
    viewReports: (library, now) => inTransaction(writer, async transaction => viewReports(transaction, library, now)),
    decideReport: (decided, moment) =>
      inTransaction(writer, async transaction => decideReport(transaction, decided, moment)),
    queue: library => moderationQueue(reader, library),
    decideEntry: (decided, moment) =>
      inTransaction(writer, async transaction => decideEntry(transaction, decided, moment)),
    appeal: (command, now) => inTransaction(writer, async transaction => appeal(transaction, command, now)),
    retention: safetyRetention(writer),
  }
}

async function reportOnce(
  transaction: Database,
  { library, idempotencyKey, request }: ReportCommand,
  moment: SafetyMoment,
): Promise<ReportOutcome> {
  const { subject, kind, text, proof, website } = request
  const known = knownCommand(library, idempotencyKey, ['report', request])
  const before = await findAnswer(transaction, known)
  if (before) return before.isSameRequest ? 'filed' : 'other-request'
  // A machine is told that all went well, so that it does not try something else.
  if (website !== '') return 'filed'
  await takeProof(transaction, library, proof, moment.now)
  const turn = { library, action: 'report', person: `${subject.kind} ${subject.id}`, most: mostReportsOfOne }
  if (!(await takeTurn(transaction, turn, moment.now))) return 'too-many'
  await fileReport(transaction, { library, subject, kind, text }, moment)
  await keepAnswer(transaction, known, '{}', moment.now)
  return 'filed'
}
