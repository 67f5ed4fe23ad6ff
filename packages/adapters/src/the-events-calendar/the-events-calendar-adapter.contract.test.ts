import { calendarCases, type ContractFixture, fixtures } from '@library-catalyst/core/testing'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { toWordPressEvent } from '../../test/the-events-calendar/wordpress-event.ts'
import { wordPressHandlers } from '../../test/the-events-calendar/wordpress-site.ts'
import { createTheEventsCalendarAdapter } from './the-events-calendar-adapter.ts'

const origin = 'https://lindenhof.example'
const broken = {
  id: 99,
  title: 'An event that no reader can use',
  start_date: '2026-12-01 ?',
  end_date: '2026-12-01 ?',
}
const events = [...fixtures.occurrences.map((occurrence, at) => toWordPressEvent(occurrence, 100 + at)), broken]
/** Four events a page, so that every case reads several. */
const server = setupServer(...wordPressHandlers({ origin, events, maxPerPage: 4 }))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterAll(() => server.close())

const makeWith =
  (keepEventZones: boolean) =>
  ({ timeZone, now }: ContractFixture) =>
    createTheEventsCalendarAdapter({
      url: origin,
      timeZone,
      keepEventZones,
      now,
      settings: {
        audiences: ['children', 'adults'],
        accessibilityFeatures: ['step-free', 'hearing-loop'],
        languageByCategory: { de: 'de', en: 'en', zh: 'zh', ar: 'ar' },
        energy: { quiet: 'quiet', balanced: 'balanced', lively: 'lively' },
      },
    })

/** It does not say which dates are a series, what was published, or how many seats are left. */
const carried = { traits: ['free'], tellsSeries: false } as const

describe.each([
  ["on the library's clocks", false],
  ['in the zones of the events', true],
])('from a WordPress site, %s, the adapter of The Events Calendar', (_, keepsEventZones) => {
  for (const { name, run } of calendarCases(makeWith(keepsEventZones), { ...carried, keepsEventZones })) test(name, run)
})
