import {
  AdapterError,
  type CallOptions,
  checkQuery,
  defaultPageSize,
  type EventPage,
  type EventQuery,
  type Warning,
} from '@library-catalyst/core'
import { type CombinedCursor, readCursor, writeCursor } from './combined-cursor.ts'
import { mergeSources } from './merge-sources.ts'
import { type CalendarSource, SourceReader } from './source-reader.ts'

/**
 * One page of what several sources have.
 *
 * @throws {AdapterError} `invalid` for a query out of range, or sources in different zones; what the first source
 *   failed with if all do
 */
export async function combinedList(
  sources: readonly CalendarSource[],
  { cursor, ...query }: EventQuery,
  { signal }: CallOptions,
): Promise<EventPage> {
  checkQuery(query)
  const resumed = cursor === undefined ? undefined : readCursor(cursor, sources.length)
  const readers = await openReaders(sources, query, resumed, signal)
  const limit = query.limit ?? defaultPageSize
  const merged = await mergeSources(readers, resumed?.after, limit + 1, signal)
  const items = merged.slice(0, limit)
  const last = items.at(-1)
  const { cursor: _, staleSince: __, ...times } = basePage(readers)
  const [staleSince] = readers.flatMap(({ first }) => first?.staleSince ?? []).sort()
  return {
    ...times,
    items,
    warnings: readers.flatMap(warningsOf),
    ...(last &&
      merged.length > limit && {
        cursor: writeCursor(
          last,
          readers.map(reader => reader.positionAt(last.start)),
        ),
      }),
    ...(staleSince !== undefined && { staleSince }),
  }
}

/** A reader for each source, all of them at the same window. */
async function openReaders(
  sources: readonly CalendarSource[],
  query: EventQuery,
  resumed: CombinedCursor | undefined,
  signal: AbortSignal,
): Promise<readonly SourceReader[]> {
  const open = (source: CalendarSource, at: number, asked: EventQuery) =>
    new SourceReader(source, asked, resumed?.positions[at], resumed?.after.start)
  const readers = sources.map((source, at) => open(source, at, query))
  await Promise.all(readers.map(reader => reader.fill(signal)))
  const { window, timeZone } = basePage(readers)
  return readers.map((reader, at) => {
    const { source, first } = reader
    if (!first) return reader
    if (first.timeZone !== timeZone) throw differentZones(first.timeZone, timeZone)
    // Near midnight, clocks may differ about what today is.
    return first.window.start === window.start ? reader : open(source, at, { ...query, start: window.start })
  })
}

/** The first page that came. */
function basePage(readers: readonly SourceReader[]): EventPage {
  const first = readers.find(reader => reader.first)?.first
  if (first) return first
  throw readers.find(({ failure }) => failure)?.failure ?? new AdapterError('upstream', 'No source has a page')
}

function differentZones(one: string, other: string): AdapterError {
  return new AdapterError('invalid', `The sources are in different zones, ${one} and ${other}: set timeZone`, {
    fields: [{ pointer: '/timeZone', code: 'required' }],
  })
}

/** Only the kind of failure: a message might quote an address. */
function warningsOf({ source, first, failure }: SourceReader): readonly Warning[] {
  return [
    ...(first?.warnings ?? []),
    ...(failure ? [{ code: 'source-failed', message: failure.code, subject: source.name }] : []),
  ]
}
