import {
  addDays,
  AdapterError,
  type CalendarPort,
  type CallOptions,
  checkQuery,
  dateAt,
  type DateRange,
  type EventPage,
  type EventQuery,
  instantOf,
  isAllDay,
  maxPageSize,
  maxWindowDays,
  type Occurrence,
  selectOccurrences,
  toEpochDay,
  toInstant,
  wallTimeAt,
  windowOf,
} from '@library-catalyst/core'
import { combineLimits } from './limits.ts'

/**
 * A calendar on the clocks of one zone, whichever it answers in itself. Where that is another one, a window is read
 * whole: its days begin and end at other times.
 */
export function inZone(calendar: CalendarPort, timeZone: string, now: () => number): CalendarPort {
  let own: string | undefined
  async function isThere(options: CallOptions): Promise<boolean> {
    own ??= (await calendar.list({ days: 1, limit: 1 }, options)).timeZone
    return own === timeZone
  }
  const retell = (occurrence: Occurrence) => (occurrence.timeZone === own ? tellIn(timeZone, occurrence) : occurrence)
  return {
    async list(query, options) {
      if (await isThere(options)) return calendar.list(query, options)
      checkQuery(query)
      const time = now()
      const pages = await readWhole(calendar, query, windowOf(query, dateAt(timeZone, time)), options)
      const items = new Map(pages.flatMap(page => page.items.map(item => [item.id, retell(item)])))
      const warnings = pages[0]?.warnings ?? []
      const [staleSince] = pages.flatMap(page => page.staleSince ?? []).sort()
      const page = selectOccurrences([...items.values()], query, { timeZone, now: time, warnings })
      return { ...page, ...(staleSince !== undefined && { staleSince }) }
    },
    async get(id, options) {
      await isThere(options)
      return retell(await calendar.get(id, options))
    },
  }
}

/** Every page of the window and a day on each side, which may be a day longer than what can be asked for at once. */
async function readWhole(
  calendar: CalendarPort,
  { start: _, cursor: __, ...asked }: EventQuery,
  window: DateRange,
  options: CallOptions,
): Promise<readonly EventPage[]> {
  const end = toEpochDay(window.end) + 1
  const pages: EventPage[] = []
  for (let start = addDays(window.start, -1); toEpochDay(start) < end; start = addDays(start, maxWindowDays)) {
    const days = Math.min(maxWindowDays, end - toEpochDay(start))
    const query: EventQuery = { ...asked, start, days, limit: maxPageSize }
    let cursor: string | undefined
    do {
      if (pages.length >= combineLimits.pagesPerSource) throw new AdapterError('upstream', 'The pages do not end')
      // Only a page says where the next one is.
      const page: EventPage = await calendar.list(cursor === undefined ? query : { ...query, cursor }, options)
      pages.push(page)
      cursor = page.cursor
    } while (cursor !== undefined)
  }
  return pages
}

/** A moment keeps its instant; a whole day keeps its date. */
function tellIn(timeZone: string, occurrence: Occurrence): Occurrence {
  const { start, end, startInstant, endInstant } = occurrence
  if (isAllDay(start)) {
    const at = (date: string) => toInstant(instantOf(timeZone, date))
    return { ...occurrence, timeZone, startInstant: at(start), endInstant: at(end) }
  }
  const wall = (instant: string) => wallTimeAt(timeZone, Date.parse(instant))
  return { ...occurrence, timeZone, start: wall(startInstant), end: wall(endInstant) }
}
