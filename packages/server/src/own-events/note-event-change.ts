import { writeAudit } from '../staff/audit.ts'
import type { EventChangeHook } from './event-change.ts'

/** Write into the audit log who changed which event. */
export const noteEventChange: EventChangeHook = (
  transaction,
  { library, account, action, event, at, dates, movedUp },
) =>
  writeAudit(
    transaction,
    { library, account, action, subject: event, detail: { changedDates: dates.length, movedUp: movedUp.length } },
    at,
  )
