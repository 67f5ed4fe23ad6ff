import { json, type Route } from './route.ts'
import {
  moderationDecisionSchema,
  moderationEntrySchema,
  moderationQueueSchema,
  reportDecisionSchema,
  staffReportSchema,
  staffReportsSchema,
} from './safety-schemas.ts'
import { type StaffRouteName, staffPaths as paths } from './staff-paths.ts'

const roles = ['moderator'] as const

/** What staff do for people's safety from each other. */
export const staffSafetyRoutes = {
  listReports: {
    method: 'GET',
    path: paths.listReports,
    summary: 'What was reported; it notes when staff saw each report first',
    roles,
    answer: json(staffReportsSchema),
  },
  decideReport: {
    method: 'POST',
    path: paths.decideReport,
    summary: 'Uphold or dismiss a report',
    roles,
    body: reportDecisionSchema,
    status: 200,
    answer: json(staffReportSchema),
  },
  listModeration: {
    method: 'GET',
    path: paths.listModeration,
    summary: 'What waits to be looked at, the oldest first',
    roles,
    answer: json(moderationQueueSchema),
  },
  decideModeration: {
    method: 'POST',
    path: paths.decideModeration,
    summary: 'Show something or refuse it; its author is told why',
    roles,
    body: moderationDecisionSchema,
    status: 200,
    answer: json(moderationEntrySchema),
  },
} as const satisfies Partial<Record<StaffRouteName, Route>>
