import { type Instant, toInstant } from '@library-catalyst/core'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Job } from './job.ts'
import type { ClaimedRun, JobStore } from './job-store.ts'

/**
 * For how long a server has a job to itself without saying that it is still at it, in milliseconds. One that fell over
 * is replaced after that long.
 */
const lease = 90_000
const renewal = 30_000

export interface JobOptions {
  readonly store: JobStore
  readonly now: Clock
  readonly log: Log
}

/** Run those of the jobs that are due, and that no other server is at. A job that fails is run again when it is due. */
export async function runDueJobs(jobs: readonly Job[], options: JobOptions): Promise<void> {
  const { store, now } = options
  const names = jobs.map(({ name }) => name)
  const due = await store.due(names, toInstant(now()))
  await Promise.all(
    jobs
      .filter(({ name }) => due.includes(name))
      .map(async job => {
        const claimed = await store.claim(job.name, toInstant(now()), toInstant(now() + lease))
        if (claimed) await runClaimed(job, claimed, options)
      }),
  )
}

async function runClaimed(job: Job, claimed: ClaimedRun, options: JobOptions): Promise<void> {
  const { store, now } = options
  const started = now()
  const renewing = setInterval(() => void store.renew(claimed, toInstant(now() + lease)).catch(() => {}), renewal)
  try {
    await runAndCount(job, toInstant(started), options)
  } finally {
    clearInterval(renewing)
    await store.release(claimed, toInstant(started + job.everySeconds * 1000))
  }
}

async function runAndCount(job: Job, at: Instant, { store, log }: JobOptions): Promise<void> {
  try {
    const counts = (await job.run(at)) ?? {}
    const deleted = Object.entries(counts).filter(([what]) => job.deletes?.includes(what))
    await store.recordDeletions(job.name, Object.fromEntries(deleted), at)
    if (Object.values(counts).some(count => count > 0))
      log({ level: 'info', event: 'job-done', job: job.name, ...counts })
  } catch (error) {
    log({ level: 'error', event: 'job-broke', job: job.name, code: error instanceof Error ? error.name : typeof error })
  }
}
