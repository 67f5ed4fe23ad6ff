import { toInstant } from '@library-catalyst/core'
import type { Job } from '../jobs/job.ts'
import type { StaffStore } from './staff-store.ts'

/** How long it is known who did what: 24 months, in milliseconds. */
const auditKept = 730 * 24 * 60 * 60_000

/** Forgets sessions that have ended, and entries of the audit log that are old. */
export const forgetStaffJob = (store: StaffStore): Job => ({
  name: 'forget-staff',
  everySeconds: 3600,
  deletes: ['sessions', 'audit'],
  run: async now => ({
    sessions: await store.deleteEndedSessions(now),
    audit: await store.deleteAuditBefore(toInstant(Date.parse(now) - auditKept)),
  }),
})
