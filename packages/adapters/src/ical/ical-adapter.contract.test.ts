import { calendarCases, type ContractFixture } from '@library-catalyst/core/testing'
import { describe, test } from 'vitest'
import type { FeedSettings } from '../feed-settings.ts'
import { createIcalAdapter } from './ical-adapter.ts'

const settings: FeedSettings = {
  branches: ['Main library', 'Harbour branch'],
  audiences: ['children', 'adults'],
  accessibilityFeatures: ['step-free', 'hearing-loop'],
  languageByCategory: { 'in German': 'de', 'in English': 'en', 'in Chinese': 'zh', 'in Arabic': 'ar' },
  energy: { quiet: 'quiet', balanced: 'balanced', lively: 'lively' },
}

const makeWith =
  (keepEventZones: boolean) =>
  ({ feed, timeZone, now }: ContractFixture) =>
    createIcalAdapter({
      url: 'https://lindenhof.example/events.ics',
      timeZone,
      keepEventZones,
      now,
      fetch: () => Promise.resolve(new Response(feed)),
      settings,
    })

/** A feed has no word for what is free, and none for how many seats are left. */
const traits = ['materials'] as const

describe.each([
  ["on the library's clocks", false],
  ['in the zones of the events', true],
])('from a feed, %s, the ical adapter', (_, keepsEventZones) => {
  for (const { name, run } of calendarCases(makeWith(keepsEventZones), { traits, keepsEventZones })) test(name, run)
})
