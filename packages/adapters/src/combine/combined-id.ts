import type { Occurrence } from '@library-catalyst/core'

/**
 * What makes two occurrences the same one: their id, which adapters make of the origin's UID, and when they start. So a
 * copy that has been moved in one source and not in the other is a second event, and no id depends on which sources
 * answer, or in which order they are given.
 *
 * @returns safe in a URL path, as the source's own is
 */
export function combinedId({ id, startInstant }: Pick<Occurrence, 'id' | 'startInstant'>): string {
  return `${id}~${(Date.parse(startInstant) / 60_000).toString(36)}`
}

/** The id in the source; undefined for what is no combined id. */
export function parseCombinedId(id: string): string | undefined {
  return /^(.+)~-?[a-z\d]+$/.exec(id)?.[1]
}
