import { toInstant } from '@library-catalyst/core'
import type { Job } from '../jobs/job.ts'
import type { MailStore } from './mail-store.ts'

/** For how many days it is known that a mail was sent, or why it was not. */
const keptDays = 7

/** Forget mails that have gone, those that never will, and what was kept to be looked at. */
export function forgetMailJob(store: Pick<MailStore, 'forgetFinished'>): Job {
  return {
    name: 'forget-mail',
    everySeconds: 3600,
    deletes: ['mails'],
    run: async now => ({ mails: await store.forgetFinished(toInstant(Date.parse(now) - keptDays * 86_400_000)) }),
  }
}
