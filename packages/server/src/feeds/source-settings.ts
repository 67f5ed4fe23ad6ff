import type { FeedSettings } from '@library-catalyst/adapters/ical'
import type { FeedConfig, LibraryConfig } from '../config/config-schema.ts'

/** What the configuration says about the words and places of a feed. */
export function sourceSettings({
  library,
  feed,
}: {
  readonly library: LibraryConfig
  readonly feed: FeedConfig
}): FeedSettings {
  const { branches, audiences, accessibilityFeatures, languageByCategory, energy } = library
  return {
    branches,
    audiences,
    accessibilityFeatures,
    languageByCategory,
    energy,
    ...(feed.branch !== undefined && { branch: feed.branch }),
  }
}
