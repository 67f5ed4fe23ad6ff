import * as v from 'valibot'
import { count, instant, line, paragraph } from './field-schemas.ts'

/** `safety` and `minor` hide what they are about at once, until staff have looked. */
export const reportKinds = ['safety', 'minor', 'spam', 'other'] as const
export type ReportKind = (typeof reportKinds)[number]

const subjectSchema = v.strictObject({ kind: line(40), id: line(200) })

/** A task for the reader's computer, as ALTCHA (version 2) has it. It is sent back as it came, with the solution. */
export const proofChallengeSchema = v.object({
  parameters: v.object({
    algorithm: v.string(),
    cost: count,
    /** Seconds since 1970. */
    expiresAt: v.exactOptional(count),
    keyLength: count,
    keyPrefix: v.string(),
    keySignature: v.exactOptional(v.string()),
    nonce: v.string(),
    salt: v.string(),
    data: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()]))),
  }),
  signature: v.exactOptional(v.string()),
})
export type ProofChallenge = v.InferOutput<typeof proofChallengeSchema>

/** Tell the library that something is wrong. Nobody has to say who they are. */
export const reportRequestSchema = v.strictObject({
  subject: subjectSchema,
  kind: v.picklist(reportKinds),
  text: v.optional(paragraph(2000), ''),
  /** The solved challenge: JSON of `{ challenge, solution }`, in base64. */
  proof: line(4000),
  /** Hidden from people; whoever fills it in is none. */
  website: v.optional(paragraph(500), ''),
})
export type ReportRequest = v.InferOutput<typeof reportRequestSchema>

export const reportReceiptSchema = v.object({ receivedAt: instant })

export const reportDecisions = ['upheld', 'dismissed'] as const

/** A report as staff see it. */
export const staffReportSchema = v.object({
  id: v.string(),
  subject: subjectSchema,
  kind: v.picklist(reportKinds),
  text: v.string(),
  isAnonymous: v.boolean(),
  createdAt: instant,
  /** When somebody of the staff saw it first. */
  firstViewedAt: v.exactOptional(instant),
  decidedAt: v.exactOptional(instant),
  decision: v.exactOptional(v.picklist(reportDecisions)),
  note: v.exactOptional(v.string()),
})
export type StaffReport = v.InferOutput<typeof staffReportSchema>

/** Those that nobody has decided come first, the oldest of them in front. */
export const staffReportsSchema = v.object({ items: v.array(staffReportSchema) })

/** Upheld, what it is about stays hidden; dismissed, it is shown again. */
export const reportDecisionSchema = v.strictObject({
  decision: v.picklist(reportDecisions),
  note: v.optional(paragraph(1000), ''),
})

/** Why something is not shown; each has a text for its author in every language. */
export const moderationReasons = [
  'contact-details',
  'advertising',
  'money',
  'not-allowed',
  'disrespectful',
  'unsafe',
  'adults-only',
  'duplicate',
  'other',
] as const
export type ModerationReason = (typeof moderationReasons)[number]

export const moderationDecisions = ['approved', 'refused'] as const

/** Part of a text that is a link, a telephone number or a mail address; from and to in UTF-16 code units. */
const findingSchema = v.object({ kind: v.picklist(['link', 'phone', 'email']), start: count, end: count })
export type Finding = v.InferOutput<typeof findingSchema>

export const queueCauses = ['first-post', 'edit', 'finding', 'appeal'] as const
export type QueueCause = (typeof queueCauses)[number]

/** Something that waits for staff to look at it. */
export const moderationEntrySchema = v.object({
  id: v.string(),
  subject: subjectSchema,
  cause: v.picklist(queueCauses),
  text: v.string(),
  findings: v.array(findingSchema),
  createdAt: instant,
  decidedAt: v.exactOptional(instant),
  decision: v.exactOptional(v.picklist(moderationDecisions)),
  reason: v.exactOptional(v.picklist(moderationReasons)),
  note: v.exactOptional(v.string()),
  /** The entry whose decision the author questions. */
  appealOf: v.exactOptional(v.string()),
})
export type ModerationEntry = v.InferOutput<typeof moderationEntrySchema>

export const moderationQueueSchema = v.object({ items: v.array(moderationEntrySchema) })

/** Refused, it needs a reason; the note goes to the author as it is. */
export const moderationDecisionSchema = v.pipe(
  v.strictObject({
    decision: v.picklist(moderationDecisions),
    reason: v.exactOptional(v.picklist(moderationReasons)),
    note: v.optional(paragraph(1000), ''),
  }),
  v.forward(
    v.check(({ decision, reason }) => decision === 'approved' || reason !== undefined),
    ['reason'],
  ),
)
export type ModerationDecisionRequest = v.InferOutput<typeof moderationDecisionSchema>
