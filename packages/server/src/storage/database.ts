import type { RegistrationStatus } from '@library-catalyst/core/rest/routes'
import type { Kysely } from 'kysely'
import type { JobTables } from '../jobs/job-tables.ts'
import type { LinkTables } from '../links/link-tables.ts'
import type { MailTables } from '../mail/mail-tables.ts'
import type { OwnEventsTables } from '../own-events/own-events-tables.ts'
import type { RelayTables } from '../relay/relay-tables.ts'
import type { SafetyTables } from '../safety/safety-tables.ts'
import type { StaffTables } from '../staff/staff-tables.ts'

/**
 * The tables. The library comes first in every key, so that a database can be spread by library. Times are text
 * (ISO 8601, UTC) and flags are integers, alike on SQLite and PostgreSQL.
 */
export interface Tables
  extends JobTables, LinkTables, MailTables, OwnEventsTables, RelayTables, SafetyTables, StaffTables {
  feed: FeedTable
  occurrence: OccurrenceTable
  occurrence_facet: OccurrenceFacetTable
  picture: PictureTable
  event_seats: EventSeatsTable
  registration: RegistrationTable
  idempotent_answer: IdempotentAnswerTable
}

export interface FeedTable {
  library_id: string
  feed_id: string
  /** Stands for the address it was read from: validators of another address are worth nothing. */
  source_key: string
  etag: string | null
  last_modified: string | null
  /** The last good copy, as it came. */
  body: Uint8Array | null
  /** Stands for all that the occurrences were made with, besides the body. */
  expansion_key: string | null
  /** JSON, a list of `Warning`. */
  warnings: string
  last_read_at: string | null
  last_failure_at: string | null
  last_failure_code: string | null
  /** How often it has failed since it was last read. */
  failures: number
}

export interface OccurrenceTable {
  library_id: string
  id: string
  feed_id: string
  start_wall: string
  /** The last date on which it shows. */
  last_date: string
  title_key: string
  /** JSON, an `Occurrence`. */
  document: string
  document_hash: string
  /** Which text of the search index it has; a series shares one. */
  text_key: string
  series_id: string | null
  /** Stands for the address of its picture. */
  picture_key: string | null
  /** JSON, the occurrence as its source has it; null where staff have added nothing to it. */
  source_document: string | null
}

export interface OccurrenceFacetTable {
  library_id: string
  occurrence_id: string
  facet: string
  word: string
}

/** One width of a picture, made anew from what its host gave. */
export interface PictureTable {
  library_id: string
  picture_key: string
  width: number
  body: Uint8Array
  bytes: number
  etag: string
  read_at: string
}

/** What a library has set for registering at an event, and how many seats are gone. */
export interface EventSeatsTable {
  library_id: string
  /** Settings stay when a feed drops the event for a while. */
  occurrence_id: string
  /** Null is no limit. */
  capacity: number | null
  max_party: number
  has_waiting_list: number
  opens_at: string | null
  closes_at: string | null
  /** When the event begins, as the calendar said when somebody last registered. */
  starts_at: string | null
  /** How long a seat that became free is kept for who is next; null if they get it without being asked. */
  offer_minutes: number | null
  /** JSON, a list of `RegistrationQuestion`; null is none. */
  questions: string | null
  /** Seats of those who are confirmed, and seats that are offered. */
  taken: number
  /** Parties in the waiting list. */
  waiting: number
  /** Of the registration made last. */
  last_number: number
  /** Seats that it was given: 0 if it waits. Neither SQLite nor PostgreSQL 15 tells what a column was before. */
  last_given: number
}

export interface RegistrationTable {
  library_id: string
  id: string
  occurrence_id: string
  /** In the order in which they were made, within the event; the waiting list goes by it. */
  number: number
  party_size: number
  status: RegistrationStatus
  created_at: string
  offered_until: string | null
  /** Until when a mail must have been answered for it to stay; null if none was asked for. */
  confirm_by: string | null
  contact_confirmed_at: string | null
  cancelled_at: string | null
  cancelled_because: string | null
  name: string
  email: string
  /** JSON, by the ids of the library's questions. */
  answers: string
  access_needs: string | null
  /** When the access needs are deleted. */
  access_needs_until: string | null
  /** When the desk saw the person come. */
  checked_in_at: string | null
}

/** What a command was answered, to be answered again if it comes again. */
export interface IdempotentAnswerTable {
  library_id: string
  key_hash: string
  /** Of the request's body and address, with the key: nobody who sees it can try out what was in there. */
  request_hash: string
  /** JSON. It names nobody. */
  answer: string
  created_at: string
}

export type Database = Kysely<Tables>
