import { compareOccurrences, type Occurrence } from '@library-catalyst/core'

/** More than the most occurrences of one expansion. */
const mostOccurrences = 2 ** 17

/**
 * The order that `compareOccurrences` gives, found by sorting numbers: a year of a large feed sorts ten times as fast.
 *
 * @param starts for each occurrence a number that sorts as its `start` does
 */
export function sortOccurrences(occurrences: readonly Occurrence[], starts: readonly number[]): readonly Occurrence[] {
  const keys = Float64Array.from(starts, (start, at) => start * mostOccurrences + at).sort()
  const sorted: Occurrence[] = []
  let tied: Occurrence[] = []
  let last = Number.NaN
  const flush = () => {
    if (tied.length > 1) tied.sort(compareOccurrences)
    for (const occurrence of tied) sorted.push(occurrence)
    tied = []
  }
  for (const key of keys) {
    const start = Math.floor(key / mostOccurrences)
    const occurrence = occurrences[key - start * mostOccurrences]
    if (start !== last) flush()
    last = start
    if (occurrence) tied.push(occurrence)
  }
  flush()
  return sorted
}
