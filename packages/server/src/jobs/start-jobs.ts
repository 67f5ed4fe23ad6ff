import { toInstant } from '@library-catalyst/core'
import type { Job } from './job.ts'
import { type JobOptions, runDueJobs } from './run-jobs.ts'

/** How often to look, in milliseconds; no job runs more often. To look costs one read. */
const interval = 5000

export interface Jobs {
  /** Resolves once nothing is under way any more. */
  stop(): Promise<void>
}

/** Run the jobs from now on, each when it is due, on whichever server comes first. */
export function startJobs(jobs: readonly Job[], options: JobOptions): Jobs {
  const { store, now, log } = options
  const underway = new Set<Promise<void>>()
  let known: Promise<void> | undefined

  async function look(): Promise<void> {
    try {
      await (known ??= store.add(
        jobs.map(({ name }) => name),
        toInstant(now()),
      ))
      await runDueJobs(jobs, options)
    } catch (error) {
      known = undefined
      log({ level: 'error', event: 'jobs-broke', code: error instanceof Error ? error.name : typeof error })
    }
  }

  const timer = setInterval(() => {
    const looking = look().finally(() => underway.delete(looking))
    underway.add(looking)
  }, interval)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await Promise.all(underway)
    },
  }
}
