import * as v from 'valibot'
import type { EventPage } from '../calendar/event-query.ts'
import { attendanceModes, energies, eventStatuses, materialKinds, type Occurrence } from '../calendar/occurrence.ts'

const text = v.string()
const words = v.exactOptional(v.array(text))
const date = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}$/))
const wallTime = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/))
const instant = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/))
const webAddress = v.pipe(text, v.regex(/^https?:\/\//))
/** Or a path below the address of the API, which knows its own pictures by no other. */
const pictureAddress = v.pipe(text, v.regex(/^(https?:\/\/|\/v1\/)/))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const length = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1)))

export const placeSchema = v.object({ name: text, room: v.exactOptional(text), address: v.exactOptional(text) })

export const registrationSchema = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.literal('link'), url: webAddress }),
  v.object({ kind: v.literal('native'), opens: v.exactOptional(instant), closes: v.exactOptional(instant) }),
])

export const occurrenceSchema = v.object({
  id: text,
  title: text,
  start: wallTime,
  end: wallTime,
  timeZone: text,
  startInstant: instant,
  endInstant: instant,
  status: v.picklist(eventStatuses),
  attendanceMode: v.picklist(attendanceModes),
  series: v.exactOptional(v.object({ id: text, rule: v.exactOptional(text) })),
  description: v.exactOptional(text),
  /** Untrusted. */
  descriptionHtml: v.exactOptional(text),
  place: v.exactOptional(placeSchema),
  onlineUrl: v.exactOptional(webAddress),
  url: v.exactOptional(webAddress),
  organiser: v.exactOptional(v.object({ name: text, url: v.exactOptional(webAddress) })),
  branch: v.exactOptional(text),
  audiences: words,
  categories: words,
  languages: words,
  energy: v.exactOptional(v.picklist(energies)),
  accessibilityFeatures: words,
  registration: registrationSchema,
  capacity: v.exactOptional(count),
  seatsLeft: v.exactOptional(count),
  isFree: v.exactOptional(v.boolean()),
  image: v.exactOptional(v.object({ url: pictureAddress, alt: text, width: length, height: length })),
  materials: v.exactOptional(v.array(v.object({ kind: v.picklist(materialKinds), title: text, url: webAddress }))),
  hashtag: v.exactOptional(v.pipe(text, v.regex(/^[^\s#]+$/))),
  updatedAt: v.exactOptional(instant),
})

export const warningSchema = v.object({ code: text, message: text, subject: v.exactOptional(text) })

export const eventPageSchema = v.object({
  items: v.array(occurrenceSchema),
  cursor: v.exactOptional(text),
  window: v.object({ start: date, end: date }),
  today: date,
  timeZone: text,
  offsets: v.array(v.object({ from: instant, minutes: v.pipe(v.number(), v.integer()) })),
  warnings: v.array(warningSchema),
  staleSince: v.exactOptional(instant),
})

export const problemSchema = v.object({
  type: text,
  title: text,
  status: v.pipe(v.number(), v.integer()),
  code: text,
  detail: v.exactOptional(text),
  errors: v.exactOptional(v.array(v.object({ pointer: text, code: text }))),
})

export const healthSchema = v.object({
  status: v.picklist(['ok', 'degraded']),
  feeds: v.array(
    v.object({
      library: text,
      feed: text,
      state: v.picklist(['fresh', 'stale', 'never-read']),
      lastReadAt: v.exactOptional(instant),
      failure: v.exactOptional(text),
      warnings: count,
    }),
  ),
})

/** The schemas and the domain types are written apart, each for its reader; these lines keep them the same. */
type Same<One, Other> = [One] extends [DeepMutable<Other>] ? ([DeepMutable<Other>] extends [One] ? true : never) : never
type DeepMutable<T> = T extends object ? { -readonly [Key in keyof T]: DeepMutable<T[Key]> } : T
true satisfies Same<v.InferOutput<typeof occurrenceSchema>, Occurrence>
true satisfies Same<v.InferOutput<typeof eventPageSchema>, EventPage>
