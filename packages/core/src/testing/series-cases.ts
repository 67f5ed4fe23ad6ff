import type { CalendarPort } from '../adapter/adapter.ts'
import type { CalendarCheck } from './calendar-case.ts'
import { ContractError, expectEqual } from './contract-error.ts'
import { expectTitles, list, titlesOf, winter } from './winter.ts'

/** The dates that belong together. */
export const seriesCases: readonly CalendarCheck[] = [
  {
    name: 'finds every date of a series, and nothing else',
    isAboutSeries: true,
    async check(calendar) {
      const { items } = await list(calendar, { ...winter, series: await storyTime(calendar) })
      expectEqual(
        items.map(({ title, start }) => `${title}, ${start}`),
        ['2026-11-24', '2026-12-01', '2026-12-15'].map(date => `Story time, ${date}T16:00`),
        'The dates of the series',
      )
    },
  },
  {
    name: 'finds the dates of a series within the window, the words and the filters only',
    isAboutSeries: true,
    async check(calendar) {
      const series = await storyTime(calendar)
      await expectTitles(calendar, { start: '2026-12-01', days: 7, series }, ['Story time'])
      await expectTitles(calendar, { ...winter, series, text: 'chess' }, [])
      await expectTitles(calendar, { ...winter, series, filters: { status: ['cancelled'] } }, ['Story time'])
    },
  },
  {
    name: 'applies the series to every page',
    isAboutSeries: true,
    async check(calendar) {
      const query = { ...winter, series: await storyTime(calendar), limit: 2 }
      const { cursor } = await list(calendar, query)
      if (cursor === undefined) throw new ContractError('The cursor after two of three dates', 'a cursor', cursor)
      expectEqual(titlesOf(await list(calendar, { ...query, cursor })), ['Story time'], 'The second page')
    },
  },
  {
    name: 'answers a series that it never named with an empty page',
    check: calendar => expectTitles(calendar, { ...winter, series: 'no-such-series' }, []),
  },
]

/** What the adapter calls the series of story times. */
async function storyTime(calendar: CalendarPort): Promise<string> {
  const { items } = await list(calendar, { ...winter, text: 'story time' })
  const names = new Set(items.map(({ series }) => series?.id))
  const [id] = names
  if (id === undefined || names.size > 1) throw new ContractError('The series of story times', 'one id', [...names])
  return id
}
