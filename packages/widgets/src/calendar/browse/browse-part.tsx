import { lazyPart } from '../lazy-part.tsx'
import type { BrowseEntryProps } from './browse-entry.tsx'

/** The calendar with views, search and filters; a page that only lists what is coming never loads it. */
export const BrowsePart = lazyPart<BrowseEntryProps>(
  async () => (await import('./browse-entry.tsx')).BrowseEntry,
  <slot />,
)
