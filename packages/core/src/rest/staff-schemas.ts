import * as v from 'valibot'
import { count, email, instant, line, paragraph } from './field-schemas.ts'
import { registrationStatuses } from './registration-schemas.ts'

/**
 * What somebody may do here: `admin` everything about the library and its staff, `editor` its events, `moderator` what
 * patrons write, `desk` who comes.
 */
export const staffRoles = ['admin', 'editor', 'moderator', 'desk'] as const
export type StaffRole = (typeof staffRoles)[number]

const text = v.string()
const roles = v.array(v.picklist(staffRoles))

/** Nothing but a sign that it was done. */
export const doneSchema = v.object({})

export const staffSignInSchema = v.strictObject({ email, password: v.pipe(text, v.minLength(1), v.maxLength(1024)) })
export type StaffSignIn = v.InferOutput<typeof staffSignInSchema>

/** Who is signed in, and what one has to know of the library to work for it. */
export const staffSessionSchema = v.object({
  name: text,
  email: text,
  roles,
  library: v.object({
    id: text,
    name: text,
    timeZone: text,
    locale: text,
    branches: v.array(text),
    audiences: v.array(text),
  }),
})
export type StaffSession = v.InferOutput<typeof staffSessionSchema>

/** How one can sign in to this library. */
export const staffSignInOptionsSchema = v.object({
  library: text,
  name: text,
  /** The name of the library's own sign-in, where it has one. */
  provider: v.exactOptional(text),
})
export type StaffSignInOptions = v.InferOutput<typeof staffSignInOptionsSchema>

export const staffAccountSchema = v.object({
  id: text,
  name: text,
  email: text,
  roles,
  /** Where the person signs in. */
  signIn: v.picklist(['password', 'provider']),
  createdAt: instant,
  disabledAt: v.exactOptional(instant),
})
export type StaffAccount = v.InferOutput<typeof staffAccountSchema>
export const staffAccountsSchema = v.object({ items: v.array(staffAccountSchema) })

export const staffAccountChangeSchema = v.strictObject({
  roles: v.exactOptional(v.pipe(roles, v.minLength(1), v.maxLength(staffRoles.length))),
  isDisabled: v.exactOptional(v.boolean()),
})
export type StaffAccountChange = v.InferOutput<typeof staffAccountChangeSchema>

/** Who did what. It names staff by the ids of their accounts, and patrons not at all. */
export const auditEntrySchema = v.object({
  id: text,
  at: instant,
  account: text,
  /** Such as `registration-cancelled`. */
  action: text,
  /** The id of what it was done to. */
  subject: text,
  detail: v.record(text, v.union([text, v.number(), v.boolean()])),
})
export type AuditEntry = v.InferOutput<typeof auditEntrySchema>
export const auditPageSchema = v.object({ items: v.array(auditEntrySchema), cursor: v.exactOptional(text) })
export type AuditPage = v.InferOutput<typeof auditPageSchema>

/** A feed as staff see it: with the places that could not be read. */
export const feedHealthSchema = v.object({
  id: text,
  state: v.picklist(['fresh', 'stale', 'never-read']),
  lastReadAt: v.exactOptional(instant),
  failure: v.exactOptional(text),
  failedAt: v.exactOptional(instant),
  refreshMinutes: v.number(),
  warnings: v.array(v.object({ code: text, subject: v.exactOptional(text), message: text })),
})
export type FeedHealth = v.InferOutput<typeof feedHealthSchema>
export const feedHealthListSchema = v.object({ items: v.array(feedHealthSchema) })

/** One who registered, as the desk sees it. The address stays out of lists: mails are sent from here. */
export const staffRegistrationSchema = v.object({
  id: text,
  event: text,
  number: count,
  name: text,
  partySize: count,
  status: v.picklist(registrationStatuses),
  createdAt: instant,
  offeredUntil: v.exactOptional(instant),
  isContactConfirmed: v.boolean(),
  checkedInAt: v.exactOptional(instant),
  answers: v.record(text, text),
  accessNeeds: v.exactOptional(text),
})
export type StaffRegistration = v.InferOutput<typeof staffRegistrationSchema>

export const staffRegistrationPageSchema = v.object({
  items: v.array(staffRegistrationSchema),
  cursor: v.exactOptional(text),
  /** Of the event asked for: seats, not parties. */
  counts: v.exactOptional(v.object({ confirmed: count, checkedIn: count, waiting: count })),
})
export type StaffRegistrationPage = v.InferOutput<typeof staffRegistrationPageSchema>

export const checkInSchema = v.strictObject({ isHere: v.boolean() })

export const staffMessageSchema = v.strictObject({
  /** The id of the occurrence whose participants get it. */
  event: line(400),
  subject: line(150),
  text: v.pipe(paragraph(5000), v.trim(), v.minLength(1)),
})
export type StaffMessage = v.InferOutput<typeof staffMessageSchema>
export const staffMessageAnswerSchema = v.object({ sent: count })
