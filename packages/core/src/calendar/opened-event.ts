import { createModel, effect, signal } from '@preact/signals-core'
import type { CalendarPort } from '../adapter/adapter.ts'
import { follow, initial, type Loadable } from '../loadable.ts'
import type { Occurrence } from './occurrence.ts'

/** The event whose details are shown; `idle` if none is. */
export const OpenedEvent = /* @__PURE__ */ createModel((port: CalendarPort) => {
  const event = signal<Loadable<Occurrence>>(initial)
  let stop = new AbortController()
  effect(() => () => stop.abort())

  return {
    event,
    /** @param known the event, if it is here already; a deep link may lie outside what was loaded */
    async open(id: string, known: Occurrence | undefined) {
      stop.abort()
      stop = new AbortController()
      const { signal } = stop
      event.value = known ? { state: 'ready', value: known } : initial
      if (!known) await follow(event, port.get(id, { signal }), signal)
    },
    close() {
      stop.abort()
      event.value = initial
    },
  }
})
