import { toInstant } from '@library-catalyst/core'
import type { Job } from './job.ts'
import type { JobStore } from './job-store.ts'

/** About 24 months. */
const keptDays = 730

/** The log of deletions itself comes to an end. */
export function forgetDeletionsJob(store: Pick<JobStore, 'forgetDeletions'>): Job {
  return {
    name: 'forget-deletions',
    everySeconds: 86_400,
    run: async now => ({
      lines: await store.forgetDeletions(toInstant(Date.parse(now) - keptDays * 86_400_000)),
    }),
  }
}
