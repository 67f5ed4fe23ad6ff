import type { EventPage } from '../calendar/event-query.ts'
import type { Occurrence } from '../calendar/occurrence.ts'
import type { CalendarCheck } from './calendar-case.ts'
import { ContractError, expectEqual } from './contract-error.ts'
import { list, unhurried, winter } from './winter.ts'

/** What every answer is made of. */
export const answerCases: readonly CalendarCheck[] = [
  {
    name: 'gives every occurrence an id of its own that is safe in a URL',
    async check(calendar) {
      const ids = (await list(calendar, winter)).items.map(({ id }) => id)
      expectEqual(new Set(ids).size, ids.length, 'The number of different ids')
      const unsafe = ids.filter(id => !/^[A-Za-z0-9._:@~-]+$/.test(id))
      expectEqual(unsafe, [], 'The ids that are not safe in a URL')
    },
  },
  {
    name: 'gives an occurrence the same id in every answer',
    async check(calendar) {
      const { id } = storyOfDecember(await list(calendar, { start: '2026-12-01', days: 1 }))
      expectEqual(storyOfDecember(await list(calendar, winter)).id, id, 'The id of one story time, in another window')
    },
  },
  {
    name: 'gives each occurrence of the list alone, by its id, just the same',
    async check(calendar) {
      const { items } = await list(calendar, winter)
      for (const item of items)
        expectEqual(await calendar.get(item.id, unhurried()), item, `${item.title}, got by its id`)
    },
  },
  {
    name: 'answers with plain data, the same after JSON and after a structured clone',
    async check(calendar) {
      const page = await list(calendar, winter)
      expectEqual(JSON.parse(JSON.stringify(page)), page, 'The page after JSON')
      expectEqual(structuredClone(page), page, 'The page after a structured clone')
    },
  },
  {
    name: 'keeps cancelled occurrences in the list',
    async check(calendar) {
      const { items } = await list(calendar, winter)
      expectEqual(
        items.filter(({ status }) => status === 'cancelled').map(({ title }) => title),
        ['Chess club', 'Story time'],
        'What is cancelled',
      )
    },
  },
  {
    name: 'gives pictures and materials by addresses of the web, or none',
    async check(calendar) {
      const { items } = await list(calendar, winter)
      const addresses = items.flatMap(({ image, materials = [] }) => [...(image ? [image] : []), ...materials])
      const amiss = addresses.filter(({ url }) => !/^https?:\/\/./.test(url))
      expectEqual(amiss, [], 'The pictures and materials whose address leads elsewhere')
      const mute = items.filter(({ image }) => image && typeof image.alt !== 'string')
      expectEqual(mute, [], 'The pictures without even an empty text for them')
    },
  },
  {
    name: 'does not call stale what was just read',
    async check(calendar) {
      const { staleSince } = await list(calendar, winter)
      expectEqual(staleSince, undefined, 'Since when the answer is stale')
    },
  },
  {
    name: 'tells warnings as a list of codes and messages',
    async check(calendar) {
      const { warnings } = await list(calendar, winter)
      expectEqual(Array.isArray(warnings), true, 'Whether the warnings are a list')
      const amiss = warnings.filter(({ code, message }) => typeof code !== 'string' || typeof message !== 'string')
      expectEqual(amiss, [], 'The warnings without a code or a message')
    },
  },
  {
    name: 'answers with nothing that belongs to people',
    async check(calendar, { planted }) {
      const page = await list(calendar, winter)
      const alone = await Promise.all(page.items.map(({ id }) => calendar.get(id, unhurried())))
      const answers = JSON.stringify([page, alone])
      const found = [...planted, 'mailto:'].filter(text => answers.includes(text))
      if (found.length > 0) throw new ContractError('What was planted, and is in the answers', [], found)
    },
  },
]

function storyOfDecember({ items }: EventPage): Occurrence {
  const found = items.find(({ start }) => start === '2026-12-01T16:00')
  if (!found) throw new ContractError('The occurrences', 'one that starts at 2026-12-01T16:00', items)
  return found
}
