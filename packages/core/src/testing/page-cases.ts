import type { CalendarPort } from '../adapter/adapter.ts'
import type { EventPage, EventQuery } from '../calendar/event-query.ts'
import type { CalendarCheck } from './calendar-case.ts'
import { expectEqual } from './contract-error.ts'
import { list, titlesOf, winter, winterTitles } from './winter.ts'

/** Limits and cursors. */
export const pageCases: readonly CalendarCheck[] = [
  {
    name: 'answers a window that fits with one page, without a cursor',
    async check(calendar) {
      const { items, cursor } = await list(calendar, winter)
      expectEqual({ count: items.length, cursor }, { count: winterTitles.length, cursor: undefined }, 'The one page')
    },
  },
  {
    name: 'gives no cursor when the limit is exactly what there is',
    async check(calendar) {
      const { cursor } = await list(calendar, { ...winter, limit: winterTitles.length })
      expectEqual(cursor, undefined, 'The cursor after the last occurrence')
    },
  },
  {
    name: 'gives no page more than its limit, and every page but the last just that',
    async check(calendar) {
      const pages = await everyPage(calendar, { ...winter, limit: 8 })
      expectEqual(
        pages.map(({ items }) => items.length),
        [8, 8, 3],
        'The lengths of the pages',
      )
    },
  },
  ...[1, 2, 5, 18].map((limit): CalendarCheck => ({
    name: `gives the whole list, nothing twice, in pages of ${limit}`,
    async check(calendar) {
      const pages = await everyPage(calendar, { ...winter, limit })
      expectEqual(pages.flatMap(titlesOf), winterTitles, 'The pages one after another')
      const ids = pages.flatMap(({ items }) => items.map(({ id }) => id))
      expectEqual(new Set(ids).size, ids.length, 'The number of different ids')
    },
  })),
  {
    name: 'applies search and filters to every page',
    async check(calendar) {
      const pages = await everyPage(calendar, {
        ...winter,
        text: 'story',
        filters: { status: ['confirmed'] },
        limit: 1,
      })
      expectEqual(pages.map(titlesOf), [['Story time'], ['Story time']], 'Two pages of one')
    },
  },
  {
    name: 'gives a cursor that survives a URL and JSON, and can be used again',
    async check(calendar) {
      const { cursor } = await list(calendar, { ...winter, limit: 3 })
      expectEqual(typeof cursor, 'string', 'What kind of thing the cursor is')
      const inUrl = new URL(`https://library.example/?${new URLSearchParams({ cursor: String(cursor) })}`)
      const travelled: string = JSON.parse(JSON.stringify(inUrl.searchParams.get('cursor')))
      expectEqual(travelled, cursor, 'The cursor after its travels')
      const again = () => list(calendar, { ...winter, limit: 3, cursor: travelled })
      expectEqual(titlesOf(await again()), winterTitles.slice(3, 6), 'The second page')
      expectEqual(titlesOf(await again()), winterTitles.slice(3, 6), 'The second page, asked for again')
    },
  },
  {
    name: 'says the same about time on every page',
    async check(calendar) {
      const [first, ...others] = await everyPage(calendar, { days: 20, limit: 4 })
      for (const other of others) expectEqual(timesOf(other), timesOf(first), 'What a later page says about time')
    },
  },
]

const timesOf = (page: EventPage | undefined) =>
  page && { window: page.window, today: page.today, timeZone: page.timeZone, offsets: page.offsets }

/** @throws {ContractError} if the cursors do not come to an end */
async function everyPage(calendar: CalendarPort, query: EventQuery): Promise<readonly EventPage[]> {
  const pages = [await list(calendar, query)]
  for (let cursor = pages[0]?.cursor; cursor !== undefined; cursor = pages.at(-1)?.cursor) {
    expectEqual(pages.length <= winterTitles.length, true, 'Whether the cursors come to an end')
    pages.push(await list(calendar, { ...query, cursor }))
  }
  return pages
}
