import type { EventQuery } from '../calendar/event-query.ts'
import type { CalendarCheck } from './calendar-case.ts'
import { expectEqual } from './contract-error.ts'
import { expectAbort, expectAdapterError } from './rejection.ts'
import { expectTitles, list, unhurried, winter, winterTitles } from './winter.ts'

const impossible: readonly (readonly [what: string, query: EventQuery, pointers: readonly string[]])[] = [
  ['a start that is no date', { start: 'tomorrow', days: 7 }, ['/start']],
  ['a start that no calendar has', { start: '2026-02-30', days: 7 }, ['/start']],
  ['a window of no days', { days: 0 }, ['/days']],
  ['a window of more than 400 days', { days: 401 }, ['/days']],
  ['a window of half days', { days: 1.5 }, ['/days']],
  ['a limit of nothing', { days: 7, limit: 0 }, ['/limit']],
  ['a limit above 500', { days: 7, limit: 501 }, ['/limit']],
  ['a cursor that it never gave', { days: 7, cursor: 'page two, please' }, ['/cursor']],
  ['a query by every field that is wrong', { start: 'x', days: 0, limit: 0 }, ['/days', '/limit', '/start']],
]

/** What goes wrong, and what callers call off. */
export const failureCases: readonly CalendarCheck[] = [
  ...impossible.map(([what, query, pointers]): CalendarCheck => ({
    name: `refuses ${what}`,
    async check(calendar) {
      const error = await expectAdapterError(list(calendar, query), 'invalid', `The answer to ${JSON.stringify(query)}`)
      expectEqual(pointersOf(error), pointers, 'The pointers to what is wrong')
    },
  })),
  {
    name: 'has no occurrence for an id that it never gave',
    check: async calendar => {
      await expectAdapterError(calendar.get('no-such-event', unhurried()), 'not-found', 'An id that nobody has')
    },
  },
  {
    name: 'rejects a call whose signal has aborted already',
    async check(calendar) {
      const signal = AbortSignal.abort()
      await expectAbort(calendar.list(winter, { signal }), 'A list that was called off before')
      await expectAbort(calendar.get('no-such-event', { signal }), 'One event that was called off before')
    },
  },
  {
    name: 'rejects a call that is aborted under way',
    async check(calendar) {
      const { items } = await list(calendar, winter)
      const controller = new AbortController()
      const calls = [calendar.list({ ...winter, limit: 7 }, controller), calendar.get(items[0]?.id ?? '', controller)]
      controller.abort()
      for (const call of calls) await expectAbort(call, 'A call that was called off under way')
    },
  },
  {
    name: 'keeps answering one call when an equal one is aborted',
    async check(calendar) {
      const controller = new AbortController()
      const aborted = calendar.list(winter, controller)
      const kept = expectTitles(calendar, winter, winterTitles)
      controller.abort()
      await expectAbort(aborted, 'The call that was called off')
      await kept
    },
  },
  {
    name: 'answers calls at the same time each for itself',
    async check(calendar) {
      await Promise.all([
        expectTitles(calendar, { ...winter, text: 'chess' }, ['Chess club']),
        expectTitles(calendar, { start: '2026-11-24', days: 1 }, ['Story time']),
        expectTitles(calendar, winter, winterTitles),
        expectTitles(calendar, { ...winter, limit: 2 }, winterTitles.slice(0, 2)),
      ])
    },
  },
  {
    name: 'answers well after a query that it refused',
    async check(calendar) {
      await expectAdapterError(list(calendar, { days: 0 }), 'invalid', 'A window of no days')
      await expectTitles(calendar, winter, winterTitles)
    },
  },
]

/** Sorted: a back end may find what is wrong in any order. */
function pointersOf(error: object): readonly string[] {
  const fields: unknown = 'fields' in error ? error.fields : []
  return (fields as readonly { readonly pointer: string }[]).map(({ pointer }) => pointer).sort()
}
