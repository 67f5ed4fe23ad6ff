import type { IsoDate } from '../time/iso-date.ts'
import { isOver } from './is-over.ts'
import type { Occurrence } from './occurrence.ts'

interface RelatedOptions {
  /** How many at most. */
  readonly count: number
  /** The library's. */
  readonly today: IsoDate
  /** Epoch milliseconds. */
  readonly now: number
}

/**
 * What else might suit who likes this event: the more they share, the earlier in the answer; of the same worth, what
 * is sooner. One date of a series is enough, and none of its own.
 *
 * @param candidates in the order of the list
 */
export function relatedEvents(
  occurrence: Occurrence,
  candidates: readonly Occurrence[],
  { count, today, now }: RelatedOptions,
): readonly Occurrence[] {
  const seen = new Set([keyOf(occurrence)])
  return candidates
    .filter(candidate => {
      if (isGone(candidate) || isOver(candidate, today, now) || seen.has(keyOf(candidate))) return false
      seen.add(keyOf(candidate))
      return true
    })
    .map(candidate => ({ candidate, worth: likeness(occurrence, candidate) }))
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => other.worth - one.worth)
    .slice(0, count)
    .map(({ candidate }) => candidate)
}

/** A topic says most; that it is in the same branch, or as lively, only decides between two. */
function likeness(one: Occurrence, other: Occurrence): number {
  const topics = sharedWords(one.categories, other.categories)
  const audiences = sharedWords(one.audiences, other.audiences)
  if (topics + audiences === 0) return 0
  return 3 * topics + 2 * audiences + same(one.branch, other.branch) + same(one.energy, other.energy)
}

const sharedWords = (words: readonly string[] = [], others: readonly string[] = []): number =>
  words.filter(word => others.includes(word)).length
const same = (one: string | undefined, other: string | undefined): number => Number(one !== undefined && one === other)

const keyOf = ({ id, series }: Occurrence): string => JSON.stringify(series ? [series.id] : [id, ''])
const isGone = ({ status }: Occurrence): boolean => status === 'cancelled' || status === 'postponed'
