import { lazyPart } from '../lazy-part.tsx'
import type { BrowseEntryProps } from './browse-entry.tsx'
import { loadFinding, loadView } from './browse-code.ts'

/** The calendar with views, search and filters; a page that only lists what is coming never loads it. */
export const BrowsePart = lazyPart<BrowseEntryProps>(
  async props => {
    askAhead(props)
    return (await import('./browse-entry.tsx')).BrowseEntry
  },
  { waiting: <slot /> },
)

/** What the calendar will ask for first is asked for together with it. If it does not come, it is asked for again then. */
function askAhead({ view, views, hasSearch, filters }: BrowseEntryProps): void {
  const [first = view] = views
  const parts: Promise<unknown>[] = [loadView[views.includes(view) ? view : first]()]
  if (hasSearch || filters.length > 0) parts.push(loadFinding())
  for (const part of parts) part.catch(() => undefined)
}
