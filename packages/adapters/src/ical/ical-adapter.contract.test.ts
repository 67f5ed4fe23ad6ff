import { calendarCases, type ContractFixture } from '@library-catalyst/core/testing'
import { describe, test } from 'vitest'
import { createIcalAdapter } from './ical-adapter.ts'

const makeWith =
  (keepEventZones: boolean) =>
  ({ feed, timeZone, now }: ContractFixture) =>
    createIcalAdapter({
      url: 'https://lindenhof.example/events.ics',
      timeZone,
      keepEventZones,
      now,
      fetch: () => Promise.resolve(new Response(feed)),
      settings: { branches: ['Main library', 'Harbour branch'] },
    })

const facets = ['branch', 'category', 'attendanceMode', 'status'] as const

describe.each([
  ["on the library's clocks", false],
  ['in the zones of the events', true],
])('from a feed, %s, the ical adapter', (_, keepsEventZones) => {
  for (const { name, run } of calendarCases(makeWith(keepsEventZones), { facets, keepsEventZones })) test(name, run)
})
