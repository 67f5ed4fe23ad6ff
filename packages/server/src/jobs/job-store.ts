import type { Instant } from '@library-catalyst/core'
import type { Database } from '../storage/database.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { forgetDeletions, recordDeletions } from './deletion-log.ts'

/** A run of a job that is this server's, until the lease has run out. */
export interface ClaimedRun {
  readonly name: string
  /** Counts up; another server that takes the job over has another one. */
  readonly run: number
}

/** When each job runs next, in the database that all servers share. */
export interface JobStore {
  /** Make the jobs known; those that are new are due at once. */
  add(names: readonly string[], now: Instant): Promise<void>
  due(names: readonly string[], now: Instant): Promise<readonly string[]>
  /** Take a job, until `until`; undefined if another server has it, or has just had it. */
  claim(name: string, now: Instant, until: Instant): Promise<ClaimedRun | undefined>
  /** Keep it for longer. */
  renew(claimed: ClaimedRun, until: Instant): Promise<void>
  /** Give it back, to be run again at `dueAt`. */
  release(claimed: ClaimedRun, dueAt: Instant): Promise<void>
  recordDeletions(job: string, counts: Readonly<Record<string, number>>, now: Instant): Promise<void>
  forgetDeletions(before: Instant): Promise<number>
}

/** Jobs are for all libraries. */
const everyLibrary = ''

export function createJobStore({ reader, writer }: StorageEngine): JobStore {
  return {
    async add(names, now) {
      if (names.length === 0) return
      await writer
        .insertInto('job')
        .values(names.map(name => ({ library_id: everyLibrary, name, due_at: now, leased_until: null, runs: 0 })))
        .onConflict(conflict => conflict.doNothing())
        .execute()
    },
    async due(names, now) {
      const rows = await reader
        .selectFrom('job')
        .select('name')
        .where('library_id', '=', everyLibrary)
        .where('due_at', '<=', now)
        .where(eb => eb.or([eb('leased_until', 'is', null), eb('leased_until', '<=', now)]))
        .execute()
      return rows.map(row => row.name).filter(name => names.includes(name))
    },
    claim: (name, now, until) => claimRun(writer, name, now, until),
    renew: (claimed, until) => updateRun(writer, claimed, { leased_until: until }),
    release: (claimed, dueAt) => updateRun(writer, claimed, { leased_until: null, due_at: dueAt }),
    recordDeletions: (job, counts, now) => recordDeletions(writer, { library: everyLibrary, job, counts }, now),
    forgetDeletions: before => forgetDeletions(writer, before),
  }
}

async function claimRun(writer: Database, name: string, now: Instant, until: Instant): Promise<ClaimedRun | undefined> {
  return writer
    .updateTable('job')
    .set(eb => ({ leased_until: until, runs: eb('runs', '+', 1) }))
    .where('library_id', '=', everyLibrary)
    .where('name', '=', name)
    .where('due_at', '<=', now)
    .where(eb => eb.or([eb('leased_until', 'is', null), eb('leased_until', '<=', now)]))
    .returning(['name', 'runs as run'])
    .executeTakeFirst()
}

/** Nothing happens if the run is another one's by now. */
async function updateRun(
  writer: Database,
  { name, run }: ClaimedRun,
  columns: { readonly leased_until: string | null; readonly due_at?: string },
): Promise<void> {
  await writer
    .updateTable('job')
    .set(columns)
    .where('library_id', '=', everyLibrary)
    .where('name', '=', name)
    .where('runs', '=', run)
    .execute()
}
