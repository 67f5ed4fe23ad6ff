import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, fromEpochMinute } from '../time/iso-date.ts'
import { fixtures } from '../testing/contract-fixture.ts'
import type { EventPage, EventQuery } from './event-query.ts'
import type { Occurrence } from './occurrence.ts'
import { compareOccurrences, cursorAfter, parseCursor, selectOccurrences } from './select-occurrences.ts'

const selection = { timeZone: 'UTC', now: Date.parse('2026-11-24T09:00:00Z') }
const [example] = fixtures.occurrences as readonly [Occurrence]

/** Few titles and starts, so that many are equal. */
const occurrences = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z0-9._:@~-]{1,4}$/),
    title: fc.constantFrom('', 'a', 'B', 'É', '中', '\uFF5E', '🎈', '\uD83C', '"]', '%'),
    start: fc.integer({ min: 0, max: 40 }).map(hours => fromEpochMinute(20_781 * 1440 + hours * 60)),
    isAllDay: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
)
const asOccurrences = (some: readonly { id: string; title: string; start: string; isAllDay: boolean }[]) =>
  some.map(({ id, title, start, isAllDay }): Occurrence => {
    const date = start.slice(0, 10)
    return { ...example, id, title, ...(isAllDay ? { start: date, end: addDays(date, 1) } : { start, end: start }) }
  })

function everyPage(all: readonly Occurrence[], query: EventQuery): readonly EventPage[] {
  const pages = [selectOccurrences(all, query, selection)]
  for (let cursor = pages[0]?.cursor; cursor !== undefined; cursor = pages.at(-1)?.cursor) {
    if (pages.length > all.length) throw new Error('The cursors do not come to an end')
    pages.push(selectOccurrences(all, { ...query, cursor }, selection))
  }
  return pages
}

describe('pages', () => {
  test('one after another they are the whole list', () => {
    fc.assert(
      fc.property(occurrences, fc.integer({ min: 1, max: 12 }), (some, limit) => {
        const all = asOccurrences(some)
        const whole = selectOccurrences(all, { days: 3, limit: 500 }, selection)
        const pages = everyPage(all, { days: 3, limit })
        expect(pages.flatMap(({ items }) => items)).toEqual(whole.items)
        expect(whole.cursor).toBeUndefined()
        for (const { items } of pages.slice(0, -1)) expect(items).toHaveLength(limit)
        if (all.length > 0) expect(pages.at(-1)?.items).not.toHaveLength(0)
      }),
    )
  })

  test('what is added or removed before a cursor moves nothing behind it', () => {
    const all = asOccurrences(
      ['b', 'd', 'f', 'h'].map(id => ({ id, title: '', start: '2026-11-24T10:00', isAllDay: false })),
    )
    const { cursor } = selectOccurrences(all, { days: 1, limit: 2 }, selection)
    if (cursor === undefined) throw new Error('There is no second page')
    const later = (now: readonly Occurrence[]) =>
      selectOccurrences(now, { days: 1, limit: 2, cursor }, selection).items.map(({ id }) => id)
    const [first, second, ...rest] = all as [Occurrence, Occurrence, ...Occurrence[]]
    expect(later([{ ...first, id: 'a' }, ...all])).toEqual(['f', 'h'])
    expect(later([second, ...rest])).toEqual(['f', 'h'])
    expect(later([first, ...rest])).toEqual(['f', 'h'])
  })

  test('a page holds 200 where no limit is given', () => {
    const all = Array.from({ length: 201 }, (_, index) => ({
      ...example,
      id: `${index}`,
      start: '2026-11-24',
      end: '2026-11-25',
    }))
    const { items, cursor } = selectOccurrences(all, { days: 1 }, selection)
    expect([items.length, cursor !== undefined]).toEqual([200, true])
  })
})

describe('cursors', () => {
  test('a cursor is read as what it was made from, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), title => {
        const place = { start: '2026-11-24T10:00', title, id: 'a' }
        expect(parseCursor(cursorAfter({ ...example, ...place }))).toEqual(place)
      }),
    )
  })

  test('a cursor is safe in a URL as it is', () => {
    expect(cursorAfter({ ...example, title: 'Köhler & "Éclair" + 中' })).toMatch(/^[\w%.~!*'()-]+$/)
  })

  test.each(['', '%', 'null', '{}', '[]', '["a","b"]', '["a","b",1]', '%5B', 'page two'])('%j is no cursor', cursor => {
    expect(() => selectOccurrences([], { days: 1, cursor }, selection)).toThrow(
      expect.objectContaining({ code: 'invalid', fields: [{ pointer: '/cursor', code: 'cursor' }] }),
    )
  })
})

describe('order', () => {
  test('all-day events come first in their day, then start, title and id decide', () => {
    const [a, b, c, d, e] = [
      { ...example, start: '2026-11-24' },
      { ...example, start: '2026-11-24T00:00', title: 'Z', id: 'x' },
      { ...example, start: '2026-11-24T00:00', title: 'a', id: 'a' },
      { ...example, start: '2026-11-24T00:00', title: 'a', id: 'b' },
      { ...example, start: '2026-11-25' },
    ] as const
    expect([e, d, c, b, a].sort(compareOccurrences)).toEqual([a, b, c, d, e])
  })

  test('it is a total order', () => {
    fc.assert(
      fc.property(occurrences, some => {
        const sorted = asOccurrences(some).sort(compareOccurrences)
        for (const [index, one] of sorted.entries())
          for (const other of sorted.slice(index + 1)) expect(compareOccurrences(one, other)).toBe(-1)
      }),
    )
  })
})

test('the occurrences that were given stay in their order', () => {
  const given = [...fixtures.occurrences]
  selectOccurrences(given, { start: '2026-10-01', days: 200 }, selection)
  expect(given).toEqual(fixtures.occurrences)
})

test('warnings are handed on', () => {
  const { warnings } = fixtures
  expect(selectOccurrences([], { days: 1 }, { ...selection, warnings }).warnings).toEqual(warnings)
  expect(selectOccurrences([], { days: 1 }, selection).warnings).toEqual([])
})
