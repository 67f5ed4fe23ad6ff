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
      await follow(request, port.list(query, { signal }).then(keep), signal)

      /** Before the request says that it is ready: who hears so may count on the page. */
      function keep(page: EventPage): EventPage {
        if (!signal.aborted) pages.value = [...pages.peek(), page]
        return page
      }
    },
    clear() {
      stop.abort()
      pages.value = []
      request.value = initial
    },
  }
})
