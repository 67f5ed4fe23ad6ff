import { type DateRange, dateAt, toInstant } from '@library-catalyst/core'
import type { FeedKey, FeedRecord, Validators } from '../calendar/feed-record.ts'
import type { FeedExpansion, FeedStore } from '../calendar/feed-store.ts'
import type { Clock } from '../clock.ts'
import { FeedFailureError } from './feed-failure.ts'
import type { FeedFetcher } from './feed-fetcher.ts'
import type { FeedSource } from './feed-source.ts'
import { horizonAround } from './horizon.ts'

/** Makes occurrences from the bytes of a feed, with the ids that the public sees. Throws if it is no calendar. */
export type ExpandCalendar = (
  body: Uint8Array,
  source: FeedSource,
  horizon: DateRange,
) => Pick<FeedExpansion, 'occurrences' | 'warnings'>

export interface RefreshTools {
  readonly fetcher: FeedFetcher
  readonly store: FeedStore
  readonly expand: ExpandCalendar
  readonly now: Clock
}

export interface RefreshOutcome {
  readonly failure?: FeedFailureError
  /** Whether the library's occurrences changed. */
  readonly changed: boolean
}

/** Read a feed once, and keep what came of it. A failure leaves the last good copy and its occurrences in place. */
export async function refreshFeed(
  source: FeedSource,
  known: FeedRecord | undefined,
  tools: RefreshTools,
  signal: AbortSignal,
): Promise<RefreshOutcome> {
  const attempt = startAttempt(source, known, tools)
  try {
    return { changed: await read(attempt, signal) }
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof FeedFailureError)) throw error
    return { failure: error, changed: await keepGoing(attempt, error) }
  }
}

/** One attempt, with what all its steps need. */
interface Attempt {
  readonly source: FeedSource
  readonly key: FeedKey
  readonly known: FeedRecord | undefined
  readonly tools: RefreshTools
  readonly horizon: DateRange
  /** Occurrences with another key are made anew: the day has moved on, or a setting is another. */
  readonly expansionKey: string
}

function startAttempt(source: FeedSource, known: FeedRecord | undefined, tools: RefreshTools): Attempt {
  const horizon = horizonNow(source, tools.now)
  const key = { library: source.library.id, feed: source.feed.id }
  return { source, key, known, tools, horizon, expansionKey: expansionKeyOf(source, horizon) }
}

/** True if the occurrences that are kept are those that one would make now from the copy that is kept. */
export function isExpandedNow(source: FeedSource, { expansionKey: made }: FeedRecord, now: Clock): boolean {
  return made === expansionKeyOf(source, horizonNow(source, now))
}

const horizonNow = ({ library }: FeedSource, now: Clock): DateRange => horizonAround(dateAt(library.timeZone, now()))

const expansionKeyOf = ({ settingsKey }: FeedSource, { start }: DateRange): string => `${start}/${settingsKey}`

async function read(attempt: Attempt, signal: AbortSignal): Promise<boolean> {
  const { source, key, known, tools } = attempt
  const { horizon } = attempt
  const fetched = await tools.fetcher.fetch(source, { validators: usableValidators(attempt), signal, horizon })
  const body = fetched.changed && !(await isStored(fetched.body, attempt)) ? fetched.body : undefined
  const isOutdated = known?.expansionKey !== attempt.expansionKey
  const material = body ?? (isOutdated ? await tools.store.body(key) : undefined)
  const expansion = material && expandNow(material, attempt)
  return tools.store.saveReading({
    ...key,
    at: toInstant(tools.now()),
    sourceKey: source.sourceKey,
    validators: fetched.validators,
    ...(body && { body }),
    ...(expansion && { expansion }),
  })
}

/** After a failure, the copy still has to follow the day. */
async function keepGoing(attempt: Attempt, { code }: FeedFailureError): Promise<boolean> {
  const { source, key, known, tools } = attempt
  const isOutdated = known?.lastReadAt !== undefined && known.expansionKey !== attempt.expansionKey
  const body = isOutdated ? await tools.store.body(key) : undefined
  const expansion = body && expandNow(body, attempt)
  return tools.store.saveFailure({
    ...key,
    at: toInstant(tools.now()),
    code,
    sourceKey: source.sourceKey,
    ...(expansion && { expansion }),
  })
}

function expandNow(body: Uint8Array, { source, tools, horizon, expansionKey }: Attempt): FeedExpansion {
  try {
    return { key: expansionKey, ...tools.expand(body, source, horizon) }
  } catch (cause) {
    throw new FeedFailureError('unreadable', 'It is no calendar', { cause })
  }
}

function usableValidators({ source, known, expansionKey }: Attempt): Validators {
  const isSameSource = known?.lastReadAt !== undefined && known.sourceKey === source.sourceKey
  // A source that is asked for a window is asked something else each day.
  const isSameQuestion = source.kind === 'ical' || known?.expansionKey === expansionKey
  return isSameSource && isSameQuestion ? known.validators : {}
}

/** Many servers send the same again, and no validator. */
async function isStored(body: Uint8Array, { key, known, tools }: Attempt): Promise<boolean> {
  const stored = known?.lastReadAt === undefined ? undefined : await tools.store.body(key)
  return stored !== undefined && Buffer.compare(stored, body) === 0
}
