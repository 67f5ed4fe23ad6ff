import { createModel, effect, signal } from '@preact/signals-core'
import type { CalendarPort } from '../adapter/adapter.ts'
import { follow, initial, type Loadable } from '../loadable.ts'
import type { Occurrence } from './occurrence.ts'

/** The event whose details are shown; `idle` if none is. */
export const OpenedEvent = /* @__PURE__ */ createModel((port: CalendarPort) => {
  const event = signal<Loadable<Occurrence>>(initial)
  /** Chosen or opened before: on the way back, nothing has to be fetched. */
  const met = new Map<string, Occurrence>()
  let stop = new AbortController()
  effect(() => () => stop.abort())

  return {
    event,
    /** What may be opened by its id, though it lies outside what was loaded. */
    meet(occurrence: Occurrence) {
      met.set(occurrence.id, occurrence)
    },
    /** @param known the event, if it is here already; a deep link may lie outside what was loaded */
    async open(id: string, known: Occurrence | undefined = met.get(id)) {
      stop.abort()
      stop = new AbortController()
      const { signal } = stop
      event.value = known ? { state: 'ready', value: known } : initial
      if (!known) await follow(event, port.get(id, { signal }), signal)
      const { value } = event.peek()
      if (value && !signal.aborted) met.set(id, value)
    },
    close() {
      stop.abort()
      event.value = initial
    },
  }
})
