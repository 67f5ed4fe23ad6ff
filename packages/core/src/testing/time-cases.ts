import type { Occurrence } from '../calendar/occurrence.ts'
import { isAllDay } from '../time/iso-date.ts'
import { instantOf } from '../time/zone.ts'
import type { CalendarCheck } from './calendar-case.ts'
import { expectEqual } from './contract-error.ts'
import { list, winter } from './winter.ts'

/** What an answer says about time. */
export const timeCases: readonly CalendarCheck[] = [
  {
    name: 'gives title, times, zone, status and mode of every occurrence as the source has them',
    async check(calendar, { occurrences }) {
      const { items } = await list(calendar, winter)
      expectEqual(essentialsOf(items), essentialsOf(occurrences), 'The essentials of every occurrence')
    },
  },
  {
    name: 'gives wall times and instants that agree in the zone of the occurrence',
    async check(calendar) {
      const { items } = await list(calendar, winter)
      for (const { title, timeZone, start, end, startInstant, endInstant } of items) {
        expectEqual(Date.parse(startInstant), instantOf(timeZone, start), `${title}: the instant of ${start}`)
        expectEqual(Date.parse(endInstant), instantOf(timeZone, end), `${title}: the instant of ${end}`)
      }
    },
  },
  {
    name: 'takes the first of two equal wall times when clocks go back',
    check: async calendar =>
      expectInstants(await only(list(calendar, { start: '2026-10-25', days: 1 })), '00:30', '03:00'),
  },
  {
    name: 'keeps exact instants when clocks go forward',
    check: async calendar =>
      expectInstants(await only(list(calendar, { start: '2027-03-28', days: 1 })), '00:30', '01:30'),
  },
  {
    name: 'gives all-day events dates alone, the end exclusive',
    async check(calendar) {
      const { start, end } = await only(list(calendar, { start: '2026-11-27', days: 1 }))
      expectEqual({ start, end }, { start: '2026-11-27', end: '2026-11-28' }, 'An event of one whole day')
    },
  },
  {
    name: 'gives start and end of one kind, and never an end before the start',
    async check(calendar) {
      for (const { title, start, end } of (await list(calendar, winter)).items) {
        expectEqual(isAllDay(end), isAllDay(start), `${title}: whether the end is a date alone, as the start is`)
        expectEqual(end >= start, true, `${title}: whether ${end} is not before ${start}`)
      }
    },
  },
  {
    name: 'tells an event abroad by its own clock and names the zone',
    async check(calendar, { occurrences }) {
      const expected = occurrences.find(({ title }) => title === 'Live from New York')
      const { start, timeZone } = await only(list(calendar, { start: '2026-12-02', days: 1 }))
      expectEqual({ start, timeZone }, { start: expected?.start, timeZone: expected?.timeZone }, 'An event abroad')
    },
  },
  {
    name: "names the library's zone",
    check: async (calendar, { timeZone }) =>
      expectEqual((await list(calendar, { days: 1 })).timeZone, timeZone, 'The zone'),
  },
  {
    name: 'tells every offset of the window, and the instant of each change',
    async check(calendar) {
      const { offsets } = await list(calendar, { start: '2026-10-24', days: 160 })
      const [first, ...changes] = offsets
      expectEqual(first?.minutes, 120, 'The offset in force when the window begins')
      expectEqual((first?.from ?? '') <= '2026-10-23T22:00:00Z', true, 'Whether it is in force from the start on')
      expectEqual(
        changes,
        [
          { from: '2026-10-25T01:00:00Z', minutes: 60 },
          { from: '2027-03-28T01:00:00Z', minutes: 120 },
        ],
        'The changes within the window',
      )
    },
  },
]

/** What every back end can tell of an event, whatever else it carries; sorted, as their order is another case. */
function essentialsOf(occurrences: readonly Occurrence[]) {
  const essentials = occurrences.map(
    ({ title, start, end, timeZone, startInstant, endInstant, status, attendanceMode }) =>
      ({ startInstant, title, start, end, timeZone, endInstant, status, attendanceMode }) as const,
  )
  return essentials.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
}

async function only(page: Promise<{ readonly items: readonly Occurrence[] }>): Promise<Occurrence> {
  const { items } = await page
  const [first] = items
  if (!first || items.length > 1) expectEqual(items.length, 1, 'How many occurrences there are')
  return first as Occurrence
}

function expectInstants({ start, startInstant, endInstant }: Occurrence, from: string, to: string): void {
  const day = start.slice(0, 10)
  const expected = { startInstant: `${day}T${from}:00Z`, endInstant: `${day}T${to}:00Z` }
  expectEqual({ startInstant, endInstant }, expected, `The instants on ${day}`)
}
