/** Tables of events that staff write, and of what they add to those of feeds. */
export interface OwnEventsTables {
  own_event: OwnEventTable
  event_addition: EventAdditionTable
  calendar_version: CalendarVersionTable
}

/** An event, or a series, that staff wrote. */
interface OwnEventTable {
  library_id: string
  id: string
  /** Grows with each change, so that nobody overwrites what they have not seen. */
  version: number
  /** JSON, an `EventDraft`. */
  document: string
  /** What staff find it by: the words of its title and branch, each after a space. */
  words: string
  created_at: string
  updated_at: string
  /** Kept for the audit; null while it takes place. */
  deleted_at: string | null
}

/** What staff say about an event besides what its source says. */
interface EventAdditionTable {
  library_id: string
  /** The id of an occurrence or of a series. It stays when a feed drops the event for a while. */
  event_id: string
  /** Stays when the addition is taken back, for whoever has an older one open. */
  version: number
  /** JSON, an `EventAddition`. */
  document: string
  updated_at: string
}

/** Grows whenever anything about the occurrences of a library changes, so that every server forgets its old answers. */
interface CalendarVersionTable {
  library_id: string
  version: number
}
