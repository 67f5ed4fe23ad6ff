import { computed, createModel, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core'
import type { CalendarPort } from '../adapter/adapter.ts'
import { follow, initial, type Loadable } from '../loadable.ts'
import type { EventPage, EventQuery } from './event-query.ts'
import { joinPages, queryAfter } from './join-pages.ts'
import { LaterPages } from './later-pages.ts'
import { listPages } from './list-pages.ts'

export interface Question {
  readonly query: EventQuery
  /** How many pages make the answer; what follows them is only fetched by `showMore`. */
  readonly mostPages: number
}

export interface Answer {
  readonly query: EventQuery
  readonly page: EventPage
}

/** The answer to a question that may change. The last answer stays until the next is there. */
export const QueryAnswer = /* @__PURE__ */ createModel((port: CalendarPort, question: ReadonlySignal<Question>) => {
  /** Questions are made anew whenever something moves; only one that says something else is asked. */
  const wording = computed(() => JSON.stringify(question.value))
  const attempt = signal(0)
  const request = signal<Loadable<Answer>>(initial)
  const later = new LaterPages(port)
  const page = computed(() => request.value.value && joinPages(request.value.value.page, later.pages.value))

  effect(() => {
    void wording.value
    return () => later.clear()
  })
  effect(() => {
    void [wording.value, attempt.value]
    const stop = new AbortController()
    untracked(() => void follow(request, ask(port, question.peek(), stop.signal), stop.signal))
    return () => stop.abort()
  })

  return {
    request,
    /** All that is here of the answer. */
    page,
    /** The request for what was added last. */
    more: later.request,
    /** Add what follows: the next page, or the days after. */
    async showMore() {
      const { value: answer } = request.peek()
      if (answer) await later.add(queryAfter(answer.query, later.pages.peek().at(-1) ?? answer.page))
    },
    /** Ask the same again. */
    refresh() {
      attempt.value++
    },
  }
})
export type QueryAnswer = InstanceType<typeof QueryAnswer>

async function ask(port: CalendarPort, { query, mostPages }: Question, signal: AbortSignal): Promise<Answer> {
  return { query, page: await listPages(port, query, mostPages, { signal }) }
}
