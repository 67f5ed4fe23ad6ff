import { compareOccurrences, type Occurrence } from '@library-catalyst/core'
import type { LastGiven } from './combined-cursor.ts'
import { combinedId } from './combined-id.ts'
import type { SourceReader } from './source-reader.ts'

/**
 * What the sources have after a place in their common order, duplicates once. All that starts at one moment is joined
 * before any of it is given: copies of one event may have different titles, and so different places.
 *
 * @param readers of two copies, that of the first source counts
 * @param atLeast how many to give, if there are as many
 */
export async function mergeSources(
  readers: readonly SourceReader[],
  after: LastGiven | undefined,
  atLeast: number,
  signal: AbortSignal,
): Promise<readonly Occurrence[]> {
  const merged: Occurrence[] = []
  while (merged.length < atLeast) {
    // What starts first is known only once all have read so far.
    await Promise.all(readers.map(reader => reader.fill(signal)))
    const [start] = readers.flatMap(reader => reader.start ?? []).sort()
    if (start === undefined) break
    const joined = joinDuplicates(readers.flatMap(reader => reader.take(start)))
    merged.push(...(start === after?.start ? following(joined, after) : joined))
  }
  return merged
}

function joinDuplicates(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const joined = new Map<string, Occurrence>()
  for (const occurrence of occurrences) {
    const id = combinedId(occurrence)
    if (!joined.has(id)) joined.set(id, { ...occurrence, id })
  }
  return [...joined.values()].sort(compareOccurrences)
}

/** What comes after the last one, or after its place if it is gone. */
function following(group: readonly Occurrence[], last: LastGiven): readonly Occurrence[] {
  const at = group.findIndex(({ id }) => id === last.id)
  return at < 0
    ? group.filter(occurrence => compareOccurrences(occurrence, { ...occurrence, ...last }) > 0)
    : group.slice(at + 1)
}
