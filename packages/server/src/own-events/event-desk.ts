import type { Instant } from '@library-catalyst/core'
import { type CalendarWatch, watchCalendar } from '../calendar/watch-calendar.ts'
import type { Log } from '../log.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { type AdditionStore, createAdditionStore } from './addition-store.ts'
import type { EventChangeHook } from './event-change.ts'
import { moveOwnEvents, type OwnLibrary } from './move-own-events.ts'
import { createOwnEventStore, type OwnEventStore } from './own-event-store.ts'

/** What staff write about events, and how every server notices. */
export interface EventDesk {
  readonly ownEvents: OwnEventStore
  readonly additions: AdditionStore
  readonly watch: (log: Log) => Promise<CalendarWatch>
  /** Work out the dates of the day that has come into the window. Resolves to how many events were looked at. */
  readonly move: (library: OwnLibrary, now: Instant) => Promise<number>
}

/** @param onChange told of each change, in its transaction */
export function createEventDesk(engine: StorageEngine, onChange: EventChangeHook): EventDesk {
  return {
    ownEvents: createOwnEventStore(engine, onChange),
    additions: createAdditionStore(engine, onChange),
    watch: log => watchCalendar(engine.reader, log),
    move: (library, now) => moveOwnEvents(engine, library, now),
  }
}
