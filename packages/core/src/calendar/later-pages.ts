import { createModel, effect, signal } from '@preact/signals-core'
import type { CalendarPort } from '../adapter/adapter.ts'
import { follow, initial, type Loadable } from '../loadable.ts'
import type { EventPage, EventQuery } from './event-query.ts'

/** What was added behind the first page. */
export const LaterPages = /* @__PURE__ */ createModel((port: CalendarPort) => {
  const pages = signal<readonly EventPage[]>([])
  const request = signal<Loadable<EventPage>>(initial)
  let stop = new AbortController()
  effect(() => () => stop.abort())

  return {
    pages,
    request,
    async add(query: EventQuery) {
      if (request.peek().state === 'loading') return
      stop = new AbortController()
      const { signal } = stop
      request.value = initial
      await follow(request, port.list(query, { signal }), signal)
      const { state, value } = request.peek()
      if (state === 'ready' && value && !signal.aborted) pages.value = [...pages.peek(), value]
    },
    clear() {
      stop.abort()
      pages.value = []
      request.value = initial
    },
  }
})
