import * as v from 'valibot'
import { eventAdditionSchema, eventDraftSchema } from './event-draft-schema.ts'
import { count, instant } from './field-schemas.ts'

const text = v.string()
/** Also the `ETag`, in quotation marks: to be sent back as `If-Match` by whoever changes it. */
const version = count

/** An event of the library's own. */
export const ownEventSchema = v.object({
  id: text,
  /** The id that patrons see: of the occurrence, or of the series. */
  event: text,
  version,
  createdAt: instant,
  updatedAt: instant,
  draft: eventDraftSchema,
})
export type OwnEvent = v.InferOutput<typeof ownEventSchema>

export const ownEventPageSchema = v.object({
  /** Those changed last come first. */
  items: v.array(ownEventSchema),
  cursor: v.exactOptional(text),
})
export type OwnEventPage = v.InferOutput<typeof ownEventPageSchema>

/** What staff have added to an event; version 0 before anything was. */
export const eventAdditionAnswerSchema = v.object({
  /** The id of an occurrence or of a series, as patrons see it. */
  event: text,
  title: v.exactOptional(text),
  version,
  updatedAt: v.exactOptional(instant),
  addition: eventAdditionSchema,
})
export type EventAdditionAnswer = v.InferOutput<typeof eventAdditionAnswerSchema>
