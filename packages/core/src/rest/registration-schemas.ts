import * as v from 'valibot'

/** The largest party that one person may register, whatever a library allows. */
const maxParty = 50

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/))

const lineBreaks = /[\p{Cc}\u2028\u2029]/u
const controls = /[^\P{Cc}\n\r\t]/u

/** One line: what is written here may become part of a header of a mail. */
const line = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(longest),
    v.check(text => !lineBreaks.test(text)),
  )
/** Of several lines, but without other control characters. */
const paragraph = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest),
    v.check(text => !controls.test(text)),
  )

/** Whether a mailbox exists is found out by mail. RFC 5321 section 4.5.3.1 gives the lengths. */
const email = v.pipe(line(254), v.regex(/^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/))

/** What a patron sends to take part. */
export const registrationRequestSchema = v.strictObject({
  /** A first name or an alias, by which the person is called at the desk. */
  name: line(80),
  email,
  partySize: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxParty)), 1),
  /** By the library's own ids of its questions. */
  answers: v.optional(v.pipe(v.record(line(64), paragraph(1000)), v.maxEntries(20)), {}),
  /** What the person needs to take part; deleted after the event. */
  accessNeeds: v.exactOptional(paragraph(500)),
})
export type RegistrationRequest = v.InferOutput<typeof registrationRequestSchema>

/** `offered`: a seat became free and is kept for a while, for the person to say yes. */
export const registrationStatuses = ['confirmed', 'waiting', 'offered', 'cancelled'] as const
export type RegistrationStatus = (typeof registrationStatuses)[number]

/** What a patron is told. It names nobody, for it is also kept to answer a repeated request. */
export const registrationReceiptSchema = v.object({
  id: v.string(),
  /** The id of the occurrence. */
  event: v.string(),
  status: v.picklist(registrationStatuses),
  partySize: count,
  /** The place in the waiting list, from 1 on, when this was answered. */
  position: v.exactOptional(count),
  createdAt: instant,
})
export type RegistrationReceipt = v.InferOutput<typeof registrationReceiptSchema>

/** How things stand at an event that one can register for here. */
export const seatsSchema = v.object({
  /** Left out where there is no limit. */
  capacity: v.exactOptional(count),
  seatsLeft: v.exactOptional(count),
  /** Parties in the waiting list. */
  waiting: count,
  hasWaitingList: v.boolean(),
  maxPartySize: count,
  opens: v.exactOptional(instant),
  closes: v.exactOptional(instant),
})
export type Seats = v.InferOutput<typeof seatsSchema>
