import type { Occurrence } from '@library-catalyst/core'

/** A patron chose an event. Cancel it to open your own page instead. */
export class OccurrenceSelectEvent extends CustomEvent<{ readonly occurrence: Occurrence }> {
  static readonly type = 'catalyst-select'

  constructor(occurrence: Occurrence) {
    super(OccurrenceSelectEvent.type, { detail: { occurrence }, bubbles: true, composed: true, cancelable: true })
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [OccurrenceSelectEvent.type]: OccurrenceSelectEvent
  }
}
