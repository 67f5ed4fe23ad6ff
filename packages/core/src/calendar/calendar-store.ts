import { computed, createModel, effect, signal } from '@preact/signals-core'
import type { CalendarPort } from '../adapter/adapter.ts'
import { follow, initial, type Loadable } from '../loadable.ts'
import { agendaDays } from './agenda.ts'
import type { EventPage, EventQuery } from './event-query.ts'
import { joinPages, queryAfter } from './join-pages.ts'
import type { Occurrence } from './occurrence.ts'

/** The state behind one calendar. Dispose it to abort what is in flight. */
export const CalendarStore = createModel((port: CalendarPort, first: EventQuery) => {
  const query = signal(first)
  const attempt = signal(0)
  const request = signal<Loadable<EventPage>>(initial)
  const later = signal<readonly EventPage[]>([])
  const more = signal<Loadable<EventPage>>(initial)
  const opened = signal<Loadable<Occurrence>>(initial)
  let stopMore = new AbortController()
  let stopOpening = new AbortController()

  const page = computed(() => request.value.value && joinPages(request.value.value, later.value))
  const days = computed(() => (page.value ? agendaDays(page.value.items, page.value.window, page.value.today) : []))

  effect(() => {
    void attempt.value
    const controller = new AbortController()
    const { signal: stop } = controller
    void follow(request, port.list(query.value, { signal: stop }), stop)
    return () => controller.abort()
  })
  effect(() => () => {
    stopMore.abort()
    stopOpening.abort()
  })

  return {
    query,
    /** The first page; what was added to it is in `page`. */
    request,
    page,
    days,
    more,
    /** The event whose details are shown; `idle` if none is. */
    opened,
    /** Ask something else. The answer before stays until the new one is there. */
    show(next: EventQuery) {
      stopMore.abort()
      later.value = []
      more.value = initial
      query.value = next
    },
    /** Ask the same again. */
    refresh() {
      attempt.value++
    },
    /** Add what follows: the next page, or the days after. */
    async showMore() {
      const known = page.peek()
      if (!known || more.peek().state === 'loading') return
      stopMore = new AbortController()
      const { signal: stop } = stopMore
      more.value = initial
      await follow(more, port.list(queryAfter(query.peek(), known), { signal: stop }), stop)
      const { state, value } = more.peek()
      if (state === 'ready' && value && !stop.aborted) later.value = [...later.peek(), value]
    },
    /** Show one event's details: from what is here, or fetched (a deep link may lie outside the window). */
    async open(id: string) {
      stopOpening.abort()
      stopOpening = new AbortController()
      const { signal: stop } = stopOpening
      const known = page.peek()?.items.find(item => item.id === id)
      opened.value = known ? { state: 'ready', value: known } : initial
      if (!known) await follow(opened, port.get(id, { signal: stop }), stop)
    },
    close() {
      stopOpening.abort()
      opened.value = initial
    },
  }
})
export type CalendarStore = InstanceType<typeof CalendarStore>
