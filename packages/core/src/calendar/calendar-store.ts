import { computed, createModel, effect, signal } from '@preact/signals-core'
import type { CalendarPort } from '../adapter/adapter.ts'
import { follow, initial, type Loadable } from '../loadable.ts'
import { agendaDays } from './agenda.ts'
import type { EventPage, EventQuery } from './event-query.ts'
import { joinPages, queryAfter } from './join-pages.ts'
import { LaterPages } from './later-pages.ts'
import { OpenedEvent } from './opened-event.ts'

/** The state behind one calendar. Dispose it to abort what is in flight. */
export const CalendarStore = /* @__PURE__ */ createModel((port: CalendarPort, first: EventQuery) => {
  const query = signal(first)
  const attempt = signal(0)
  const request = signal<Loadable<EventPage>>(initial)
  const later = new LaterPages(port)
  const opened = new OpenedEvent(port)
  const page = computed(() => request.value.value && joinPages(request.value.value, later.pages.value))
  const days = computed(() => (page.value ? agendaDays(page.value.items, page.value.window, page.value.today) : []))

  effect(() => {
    void attempt.value
    const stop = new AbortController()
    void follow(request, port.list(query.value, { signal: stop.signal }), stop.signal)
    return () => stop.abort()
  })

  return {
    query,
    /** The first page; what was added to it is in `page`. */
    request,
    page,
    days,
    /** The request for what was added last. */
    more: later.request,
    /** The event whose details are shown; `idle` if none is. */
    opened: opened.event,
    /** Remember an event outside the list that may be opened next. */
    meet: opened.meet,
    /** Ask something else. The answer before stays until the new one is there. */
    show(next: EventQuery) {
      later.clear()
      query.value = next
    },
    /** Ask the same again. */
    refresh() {
      attempt.value++
    },
    /** Add what follows: the next page, or the days after. */
    async showMore() {
      const last = later.pages.peek().at(-1) ?? request.peek().value
      if (last) await later.add(queryAfter(query.peek(), last))
    },
    /** Show one event's details. */
    async open(id: string) {
      await opened.open(
        id,
        page.peek()?.items.find(item => item.id === id),
      )
    },
    close() {
      opened.close()
    },
  }
})
export type CalendarStore = InstanceType<typeof CalendarStore>
