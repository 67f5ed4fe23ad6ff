import type { Config } from './config/config-schema.ts'
import { forgetDeletionsJob } from './jobs/deletion-log-job.ts'
import type { Job } from './jobs/job.ts'
import { forgetLinksJob } from './links/link-job.ts'
import { forgetMailJob } from './mail/mail-job.ts'
import { createOwnEventsJob } from './own-events/move-own-events.ts'
import { forgetStaffJob } from './staff/staff-job.ts'
import type { Storage } from './storage/storage.ts'

/** Everything that is done by the clock, and not because somebody asked. */
export function serverJobs(
  { registrations, events, mail, links, jobs, relay, safety, staff }: Storage,
  { libraries }: Pick<Config, 'libraries'>,
): readonly Job[] {
  return [
    {
      name: 'sweep-registrations',
      everySeconds: 60,
      deletes: ['unconfirmed', 'accessNeeds', 'answers'],
      run: async now => ({ ...(await registrations.sweep(now)) }),
    },
    createOwnEventsJob(events, libraries),
    forgetMailJob(mail),
    forgetLinksJob(links),
    forgetDeletionsJob(jobs),
    relay.retention,
    safety.retention,
    forgetStaffJob(staff),
  ]
}
