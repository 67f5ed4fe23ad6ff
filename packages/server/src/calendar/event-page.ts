import {
  AdapterError,
  checkQuery,
  cursorAfter,
  type DateRange,
  defaultPageSize,
  type EventPage,
  type EventQuery,
  type Occurrence,
  pageTimes,
  parseCursor,
  type Warning,
  windowOf,
} from '@library-catalyst/core'
import { horizonAround } from '../feeds/horizon.ts'
import type { LibraryFeedState } from '../feeds/feed-monitor.ts'
import type { LibraryView } from './library-view.ts'
import type { OccurrenceReader, OccurrenceSelection } from './occurrence-reader.ts'

/** Seconds after which it is worth asking again for a library whose feeds could not be read yet. */
const retryAfter = 15
/** The most events that one calendar file holds. */
const maxInCalendar = 5000

/**
 * Answer a query from what is kept.
 *
 * @throws {AdapterError} `invalid`, or `offline` if nothing has been read yet
 */
export async function readEventPage(
  library: LibraryView,
  occurrences: OccurrenceReader,
  query: EventQuery,
): Promise<EventPage> {
  checkQuery(query)
  const after = query.cursor === undefined ? undefined : parseCursor(query.cursor)
  const { warnings, staleSince } = requireEvents(library)
  const times = pageTimes(query, library.config.timeZone, library.now())
  const limit = query.limit ?? defaultPageSize
  const selection = { ...selectionOf(query, times.window), limit: limit + 1, ...(after && { after }) }
  const found = await occurrences.list(library.config.id, selection)
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return {
    ...times,
    items,
    warnings: [...warnings, ...horizonWarnings(times.window, horizonAround(times.today))],
    ...(last && found.length > limit && { cursor: cursorAfter(last) }),
    ...(staleSince !== undefined && { staleSince }),
  }
}

/**
 * All that a query finds, in one piece.
 *
 * @throws {AdapterError} as above
 */
export async function readAllEvents(
  library: LibraryView,
  occurrences: OccurrenceReader,
  query: EventQuery,
): Promise<readonly Occurrence[]> {
  checkQuery(query)
  requireEvents(library)
  const window = windowOf(query, library.today())
  return occurrences.list(library.config.id, { ...selectionOf(query, window), limit: maxInCalendar })
}

function selectionOf({ text, series, filters }: EventQuery, window: DateRange): Omit<OccurrenceSelection, 'limit'> {
  return {
    window,
    ...(text !== undefined && { text }),
    ...(series !== undefined && { series }),
    ...(filters && { filters }),
  }
}

/** An empty list would say that nothing is on, when all that is known is that nothing could be read. */
function requireEvents(library: LibraryView): LibraryFeedState {
  if (!library.hasEvents()) throw new AdapterError('offline', 'The events have not been read yet', { retryAfter })
  return library.feedState()
}

function horizonWarnings(window: DateRange, horizon: DateRange): readonly Warning[] {
  if (window.start >= horizon.start && window.end <= horizon.end) return []
  return [
    { code: 'outside-horizon', message: `Events are kept from ${horizon.start} to before ${horizon.end} at present` },
  ]
}
