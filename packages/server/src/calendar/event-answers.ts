import { AdapterError, addDays, instantOf, type Occurrence, writeCalendar } from '@library-catalyst/core'
import { fromSearchParams } from '@library-catalyst/core/rest'
import type { AnswerDraft } from '../http/answer.ts'
import { withoutPicture, withOwnPicture } from '../pictures/own-picture.ts'
import { readAllEvents, readEventPage } from './event-page.ts'
import type { LibraryView } from './library-view.ts'
import type { OccurrenceReader } from './occurrence-reader.ts'

export interface EventRequest {
  readonly library: LibraryView
  readonly occurrences: OccurrenceReader
  /** Decoded; empty on routes that have none. */
  readonly event: string
  readonly search: URLSearchParams
}

/**
 * A minute fresh, so that a cancelled event is not shown for long; old answers may stand in while a new one is fetched,
 * or while the server cannot be reached.
 */
const cacheControl = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400'

/** The window of a subscription that names none, in days. */
const subscription = { back: 30, days: 395 }
/** How often a calendar program is asked to come back. */
const subscriptionMinutes = 60

export async function answerEventList({ library, occurrences, search }: EventRequest): Promise<AnswerDraft> {
  const page = await readEventPage(library, occurrences, fromSearchParams(search))
  return jsonDraft({ ...page, items: page.items.map(one => withOwnPicture(library, one)) })
}

export async function answerEvent({ library, occurrences, event }: EventRequest): Promise<AnswerDraft> {
  return jsonDraft(withOwnPicture(library, found(await occurrences.get(library.config.id, event))))
}

/** What is asked for ends in `.ics`, and so may the id of an event. */
export async function answerEventCalendar(request: EventRequest): Promise<AnswerDraft> {
  const { library, occurrences, event } = request
  const occurrence = await occurrences.get(library.config.id, event.replace(/\.ics$/, ''))
  if (!occurrence) return answerEvent(request)
  return calendarDraft(library, [occurrence], { disposition: 'attachment; filename="event.ics"' })
}

export async function answerSubscription({ library, occurrences, search }: EventRequest): Promise<AnswerDraft> {
  const asked = fromSearchParams(search, subscription.days)
  const query =
    search.has('start') || search.has('days')
      ? asked
      : { ...asked, start: addDays(library.today(), -subscription.back) }
  return calendarDraft(library, await readAllEvents(library, occurrences, query), {
    refreshMinutes: subscriptionMinutes,
  })
}

function found(occurrence: Occurrence | undefined): Occurrence {
  if (!occurrence) throw new AdapterError('not-found', 'There is no such event, or no more')
  return occurrence
}

const jsonDraft = (value: unknown): AnswerDraft => ({
  mediaType: 'application/json',
  text: JSON.stringify(value),
  cacheControl,
})

interface CalendarDetails {
  readonly disposition?: string
  readonly refreshMinutes?: number
}

function calendarDraft(
  library: LibraryView,
  occurrences: readonly Occurrence[],
  { disposition, refreshMinutes }: CalendarDetails,
): AnswerDraft {
  const { id, name, timeZone } = library.config
  return {
    mediaType: 'text/calendar; charset=utf-8',
    cacheControl,
    ...(disposition !== undefined && { disposition }),
    text: writeCalendar(occurrences.map(withoutPicture), {
      name,
      // Not the host of the request: whoever asks first would choose it for everybody.
      host: `${id}.library-catalyst`,
      // Not the time of the request: the same events make the same text all day.
      now: instantOf(timeZone, library.today()),
      ...(refreshMinutes !== undefined && { refreshMinutes }),
    }),
  }
}
