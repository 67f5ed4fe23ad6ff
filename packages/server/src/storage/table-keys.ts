import type { Tables } from './database.ts'

/** The primary keys, and the tables in an order in which they can be filled: a row after those that it refers to. */
export const tableKeys = {
  feed: ['library_id', 'feed_id'],
  occurrence: ['library_id', 'id'],
  occurrence_facet: ['library_id', 'occurrence_id', 'facet', 'word'],
  picture: ['library_id', 'picture_key', 'width'],
  event_seats: ['library_id', 'occurrence_id'],
  registration: ['library_id', 'id'],
  idempotent_answer: ['library_id', 'key_hash'],
} as const satisfies { readonly [Table in keyof Tables]: readonly (keyof Tables[Table])[] }
