import type { Occurrence } from '@library-catalyst/core'
import type { FeedConfig } from '../config/config-schema.ts'

/** An occurrence with the ids that the public sees: they carry the feed's in front, so that two feeds never mix. */
export function withPublicIds({ id: feed }: Pick<FeedConfig, 'id'>, occurrence: Occurrence): Occurrence {
  const { id, series } = occurrence
  return {
    ...occurrence,
    id: `${feed}:${id}`,
    ...(series && { series: { ...series, id: `${feed}:${series.id}` } }),
  }
}
