import * as v from 'valibot'
import { count, email, instant, line, paragraph } from './field-schemas.ts'

/** The largest party that one person may register, whatever a library allows. */
const maxParty = 50

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

/** Something that a library wants to know of those who come; the answer stands in `answers` under its id. */
const questionSchema = v.object({
  id: v.string(),
  label: v.string(),
  hint: v.exactOptional(v.string()),
  kind: v.picklist(['line', 'paragraph', 'choice', 'several']),
  options: v.exactOptional(v.array(v.string())),
  isOptional: v.exactOptional(v.boolean()),
})

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
  /** Left out where the library asks nothing. */
  questions: v.exactOptional(v.array(questionSchema)),
})
export type Seats = v.InferOutput<typeof seatsSchema>
