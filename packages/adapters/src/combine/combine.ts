import {
  AdapterError,
  type CalendarAdapter,
  type CalendarPort,
  type CallOptions,
  type Occurrence,
  toAdapterError,
} from '@library-catalyst/core'
import { combinedId, parseCombinedId } from './combined-id.ts'
import { combinedList } from './combined-list.ts'
import { combinedRegistration } from './combined-registration.ts'
import { inZone } from './in-zone.ts'
import type { CalendarSource } from './source-reader.ts'

export interface CombineOptions {
  /** `combined` if left out. */
  readonly name?: string
  /** The library's zone (IANA). Left out, all sources must answer in one zone. */
  readonly timeZone?: string
  /** Epoch milliseconds; matters only with a `timeZone`. */
  readonly now?: () => number
}

/**
 * Several calendars as one: the branches of a library, or a city and its library. What two of them have under the same
 * id at the same time is there once, as the first of them tells it. A source that fails is a warning, which names it by
 * the `name` of its adapter, as long as another answers.
 *
 * @throws {RangeError} without sources
 * @example combine([{ ...createIcalAdapter({ url: '/harbour.ics' }), name: 'Harbour' }, createIcalAdapter({ url: '/city.ics' })])
 */
export function combine(adapters: readonly CalendarAdapter[], options: CombineOptions = {}): CalendarAdapter {
  if (adapters.length === 0) throw new RangeError('combine needs at least one source')
  const { name = 'combined', timeZone, now = Date.now } = options
  const sources = adapters.map((adapter, at): CalendarSource => ({
    name: nameOf(adapters, at),
    calendar: timeZone === undefined ? adapter.calendar : inZone(adapter.calendar, timeZone, now),
  }))
  return {
    name,
    calendar: {
      ...subscription(adapters),
      ...combinedRegistration(adapters),
      async list(query, call) {
        call.signal.throwIfAborted()
        return combinedList(sources, query, call)
      },
      async get(id, call) {
        call.signal.throwIfAborted()
        return findIn(sources, id, call)
      },
    },
  }
}

/** That of a source which is alone: a feed that follows one of several would leave the others out. */
function subscription([first, second]: readonly CalendarAdapter[]): Pick<CalendarPort, 'subscriptionUrl'> {
  const calendar = second ? undefined : first?.calendar
  return calendar?.subscriptionUrl ? { subscriptionUrl: query => calendar.subscriptionUrl?.(query) } : {}
}

/** `ical`, and `ical 2` for the second of that name. */
function nameOf(adapters: readonly CalendarAdapter[], at: number): string {
  const name = adapters[at]?.name ?? ''
  const number = adapters.slice(0, at + 1).filter(adapter => adapter.name === name).length
  return number > 1 ? `${name} ${number}` : name
}

/** All are asked at once; of several that have it, the first counts, as in a list. */
async function findIn(sources: readonly CalendarSource[], id: string, call: CallOptions): Promise<Occurrence> {
  const own = parseCombinedId(id)
  if (own === undefined) throw notFound()
  const answers = sources.map(async ({ calendar }) => calendar.get(own, call).catch(toAdapterError))
  let moved: Occurrence | undefined
  let failure: AdapterError | undefined
  for (const answer of answers) {
    // The next one matters only if this one has it not.
    const found = await answer
    call.signal.throwIfAborted()
    if (found instanceof AdapterError) failure = found.code === 'not-found' ? failure : (failure ?? found)
    else if (combinedId(found) === id) return { ...found, id }
    else moved ??= found
  }
  // Whoever follows a link to an event that was moved since is shown where it is now.
  if (moved) return { ...moved, id: combinedId(moved) }
  throw failure ?? notFound()
}

const notFound = (): AdapterError => new AdapterError('not-found', 'No source has such an event')
