import type { Job } from '../jobs/job.ts'
import type { LinkStore } from './link-store.ts'

/** Forget links that open nothing any more. */
export function forgetLinksJob(store: LinkStore): Job {
  return {
    name: 'forget-links',
    everySeconds: 3600,
    deletes: ['links'],
    run: async now => ({ links: await store.forgetExpired(now) }),
  }
}
