import type { EventPage, EventQuery } from './event-query.ts'
import type { Occurrence } from './occurrence.ts'

/** What to ask for after a page: the rest of its window, or as many days behind it. */
export function queryAfter(query: EventQuery, last: EventPage): EventQuery {
  const { start: _, ...same } = query
  return last.cursor === undefined
    ? { ...same, start: last.window.end }
    : { ...same, start: last.window.start, cursor: last.cursor }
}

/** Pages that follow one another, as one. An event that reaches over the border of two windows is in both: once here. */
export function joinPages(first: EventPage, later: readonly EventPage[]): EventPage {
  const last = later.at(-1)
  if (!last) return first
  const pages = [first, ...later]
  const items = new Map<string, Occurrence>()
  for (const page of pages) for (const item of page.items) if (!items.has(item.id)) items.set(item.id, item)
  const { cursor: _, ...times } = first
  return {
    ...times,
    items: [...items.values()],
    window: { start: first.window.start, end: last.window.end },
    offsets: pages.flatMap(page => page.offsets),
    warnings: pages.flatMap(page => page.warnings),
    ...(last.cursor !== undefined && { cursor: last.cursor }),
  }
}
