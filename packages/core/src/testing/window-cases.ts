import type { EventQuery } from '../calendar/event-query.ts'
import type { IsoDate } from '../time/iso-date.ts'
import type { CalendarCheck } from './calendar-case.ts'
import { expectEqual } from './contract-error.ts'
import { fixturesAfterMidnight } from './contract-fixture.ts'
import { expectTitles, list, winter, winterTitles } from './winter.ts'

const onDay = (start: IsoDate): EventQuery => ({ start, days: 1 })

/** Which occurrences a window holds, and in what order. */
export const windowCases: readonly CalendarCheck[] = [
  {
    name: 'lists by start, then by title in the order of code units',
    check: calendar => expectTitles(calendar, winter, winterTitles),
  },
  {
    name: 'includes the first day of the window',
    check: calendar => expectTitles(calendar, { start: '2026-12-15', days: 7 }, ['Story time']),
  },
  {
    name: 'excludes the day after the last of the window',
    check: calendar => expectTitles(calendar, { start: '2026-12-08', days: 7 }, []),
  },
  {
    name: 'excludes what ended before the window',
    check: calendar => expectTitles(calendar, { start: '2026-12-04', days: 1 }, []),
  },
  {
    name: 'shows an all-day event on each of its days, its end excluded',
    async check(calendar) {
      await expectTitles(calendar, onDay('2026-11-28'), ['Book sale', 'Long night of the library'])
      await expectTitles(calendar, onDay('2026-11-30'), ['Book sale', 'Lesung: Anna Köhler'])
      await expectTitles(calendar, onDay('2026-12-01'), ['Story time'])
    },
  },
  {
    name: 'shows an event that lasts past midnight on both days',
    check: calendar => expectTitles(calendar, onDay('2026-11-29'), ['Book sale', 'Long night of the library']),
  },
  {
    name: 'does not show an event that ends at midnight on the next day',
    check: calendar => expectTitles(calendar, onDay('2026-11-26'), ['Chess club', 'Research databases from home']),
  },
  {
    name: 'shows an event without a length on its own day only',
    async check(calendar) {
      await expectTitles(calendar, onDay('2026-12-06'), [])
      await expectTitles(calendar, onDay('2026-12-07'), ['Winter courses open'])
    },
  },
  {
    name: 'leaves the exception of a series out',
    check: calendar => expectTitles(calendar, onDay('2026-12-08'), []),
  },
  {
    name: 'begins with today in the library, even where UTC is still at yesterday',
    given: fixturesAfterMidnight,
    async check(calendar) {
      await expectTitles(calendar, { days: 2 }, ['Late reading', 'Chess club', 'Research databases from home'])
      const { today, window } = await list(calendar, { days: 2 })
      expectEqual(
        { today, window },
        { today: '2026-11-25', window: { start: '2026-11-25', end: '2026-11-27' } },
        'Today and the window without a start',
      )
    },
  },
  {
    name: 'tells the window that it answered, and today beside it',
    async check(calendar) {
      const { today, window } = await list(calendar, { start: '2026-12-20', days: 14 })
      expectEqual(
        { today, window },
        { today: '2026-11-24', window: { start: '2026-12-20', end: '2027-01-03' } },
        'Today and the window of two weeks',
      )
    },
  },
]
