import * as v from 'valibot'
import { energies, eventStatuses, materialKinds } from '../calendar/occurrence.ts'
import { isIsoDate } from '../time/iso-date.ts'
import { isTimeZone } from '../time/zone.ts'
import { instant, line, paragraph } from './field-schemas.ts'

const text = v.string()
/** A date that exists. */
const date = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isIsoDate))
/** On the wall clock, to the minute; a date alone for a whole day. */
const wallTime = v.pipe(
  text,
  v.regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/),
  v.check(wall => isIsoDate(wall.slice(0, 10))),
)
const webAddress = v.pipe(
  text,
  v.maxLength(2000),
  v.regex(/^https?:\/\/[^\s<>"'\\]+$/),
  v.check(address => URL.canParse(address)),
)
const words = v.exactOptional(v.pipe(v.array(line(80)), v.maxLength(50)))
const languages = v.exactOptional(
  v.pipe(v.array(v.pipe(text, v.maxLength(35), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z\d]{1,8})*$/))), v.maxLength(20)),
)
const number = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

const eventMaterialsSchema = v.pipe(
  v.array(v.strictObject({ kind: v.picklist(materialKinds), title: line(200), url: webAddress })),
  v.maxLength(20),
)

/** As `Seats` has it; `options` are those of a choice. Answers are kept by `id`. */
const registrationQuestionSchema = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z][a-z\d-]{0,31}$/)),
  label: line(200),
  hint: v.exactOptional(line(300)),
  kind: v.picklist(['line', 'paragraph', 'choice', 'several']),
  options: v.exactOptional(v.pipe(v.array(line(120)), v.minLength(1), v.maxLength(30))),
  isOptional: v.exactOptional(v.boolean()),
})
export type RegistrationQuestion = v.InferOutput<typeof registrationQuestionSchema>

/**
 * How one takes part. In a series each date has seats of its own, and the times that count from its start are worked
 * out for each.
 */
const registrationSettingsSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('none') }),
  v.strictObject({ kind: v.literal('link'), url: webAddress }),
  v.strictObject({
    kind: v.literal('native'),
    /** Left out: no limit. */
    capacity: v.exactOptional(number(0, 100_000)),
    maxPartySize: v.optional(number(1, 50), 1),
    hasWaitingList: v.optional(v.boolean(), false),
    opensAt: v.exactOptional(instant),
    /** Instead: from the beginning of that day, so many days before. */
    opensDaysBefore: v.exactOptional(number(0, 366)),
    closesAt: v.exactOptional(instant),
    /** Instead: so long before the start. Left out, too: when it begins. */
    closesMinutesBefore: v.exactOptional(number(0, 527_040)),
    /** How long a seat that became free is kept for the next in line to say yes; left out, they get it unasked. */
    offerMinutes: v.exactOptional(number(15, 20_160)),
    questions: v.optional(v.pipe(v.array(registrationQuestionSchema), v.maxLength(20)), []),
  }),
])
export type RegistrationSettings = v.InferOutput<typeof registrationSettingsSchema>
export type NativeRegistration = Extract<RegistrationSettings, { kind: 'native' }>

const locationSchema = v.strictObject({
  branch: v.exactOptional(line(120)),
  /** Of a place that is no branch. */
  name: v.exactOptional(line(120)),
  room: v.exactOptional(line(120)),
  address: v.exactOptional(line(200)),
  /** Where to take part online. */
  onlineUrl: v.exactOptional(webAddress),
})

/** One date of a series that is not as the others, by the date on which the rule has it. */
const dateExceptionSchema = v.variant('kind', [
  v.strictObject({ date, kind: v.literal('left-out') }),
  /** Shown, and struck out. */
  v.strictObject({ date, kind: v.literal('cancelled') }),
  v.strictObject({
    date,
    kind: v.literal('changed'),
    /** With another start alone, it lasts as long as the others. */
    start: v.exactOptional(wallTime),
    end: v.exactOptional(wallTime),
    title: v.exactOptional(line(200)),
    description: v.exactOptional(paragraph(20_000)),
    location: v.exactOptional(locationSchema),
  }),
])
export type DateException = v.InferOutput<typeof dateExceptionSchema>

const whatToFindItBy = {
  audiences: words,
  categories: words,
  languages,
  accessibilityFeatures: words,
  energy: v.exactOptional(v.picklist(energies)),
  isFree: v.exactOptional(v.boolean()),
}

/** An event, or a series of them, as staff write it. */
export const eventDraftSchema = v.strictObject({
  title: line(200),
  /** Plain text; paragraphs are separated by an empty line. */
  description: v.exactOptional(paragraph(20_000)),
  /** The same with headings, lists, links and stress. Whoever shows it takes nothing else from it. */
  descriptionHtml: v.exactOptional(paragraph(50_000)),
  /** Both are dates for an event of whole days. */
  start: wallTime,
  /** Exclusive: the date after the last one. */
  end: wallTime,
  /** IANA; the library's, if left out. */
  timeZone: v.exactOptional(v.pipe(text, v.maxLength(64), v.check(isTimeZone))),
  status: v.optional(v.picklist(eventStatuses), 'confirmed'),
  location: v.optional(locationSchema, {}),
  ...whatToFindItBy,
  /** The event's own page. */
  url: v.exactOptional(webAddress),
  /** The value of an RRULE (RFC 5545 section 3.3.10), such as `FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231`. */
  recurrence: v.exactOptional(v.pipe(text, v.maxLength(500))),
  exceptions: v.optional(v.pipe(v.array(dateExceptionSchema), v.maxLength(500)), []),
  registration: v.optional(registrationSettingsSchema, { kind: 'none' }),
  materials: v.exactOptional(eventMaterialsSchema),
})
/** With the defaults filled in. */
export type EventDraft = v.InferOutput<typeof eventDraftSchema>
export type EventDraftInput = v.InferInput<typeof eventDraftSchema>

/** What staff say about a feed's event besides: each field stands instead of the feed's. Empty takes all of it back. */
export const eventAdditionSchema = v.strictObject({
  ...whatToFindItBy,
  registration: v.exactOptional(registrationSettingsSchema),
  materials: v.exactOptional(eventMaterialsSchema),
})
export type EventAddition = v.InferOutput<typeof eventAdditionSchema>
