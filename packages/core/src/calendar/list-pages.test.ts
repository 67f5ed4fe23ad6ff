import { expect, test } from 'vitest'
import type { CalendarPort } from '../adapter/adapter.ts'
import { AdapterError } from '../adapter/adapter-error.ts'
import { fixtures } from '../testing/contract-fixture.ts'
import type { EventQuery } from './event-query.ts'
import { listPages } from './list-pages.ts'
import { selectOccurrences } from './select-occurrences.ts'

const selection = { timeZone: 'UTC', now: Date.parse('2026-11-24T09:00:00Z') }
const winter: EventQuery = { start: '2026-10-01', days: 200, limit: 5 }
const options = { signal: new AbortController().signal }

function countedPort(failsAt = Number.POSITIVE_INFINITY) {
  const asked: EventQuery[] = []
  const list: CalendarPort['list'] = query => {
    asked.push(query)
    return asked.length === failsAt
      ? Promise.reject(new AdapterError('offline', 'no net'))
      : Promise.resolve(selectOccurrences(fixtures.occurrences, query, selection))
  }
  return { asked, port: { list, get: () => Promise.reject(new AdapterError('not-found', '')) } }
}

test('the pages of a window come as one', async () => {
  const { asked, port } = countedPort()
  const page = await listPages(port, winter, 10, options)
  const { items, window } = selectOccurrences(fixtures.occurrences, { ...winter, limit: 500 }, selection)
  expect(page).toMatchObject({ items, window })
  expect(page.cursor).toBeUndefined()
  expect(asked).toHaveLength(Math.ceil(page.items.length / 5))
})

test('after the most pages there is a cursor to the rest', async () => {
  const { asked, port } = countedPort()
  const page = await listPages(port, winter, 2, options)
  expect([asked.length, page.items.length, page.cursor !== undefined]).toEqual([2, 10, true])
})

test('if one page cannot be had, there is no answer', async () => {
  await expect(listPages(countedPort(2).port, winter, 10, options)).rejects.toThrow('no net')
})
