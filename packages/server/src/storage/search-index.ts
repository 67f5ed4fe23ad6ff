import type { Expression } from 'kysely'
import type { Database } from './database.ts'

/** Full-text search, which every database does in its own way. It finds what core's `matchesWords` finds. */
export interface SearchIndex {
  /** Part of the first migration. */
  createTables(database: Database): Promise<void>

  /** Make texts findable by their words, as core's `searchWords` gives them. Those that are there already stay. */
  add(database: Database, library: string, texts: ReadonlyMap<string, readonly string[]>): Promise<void>

  /** Forget the texts that no occurrence of the library has any more. */
  prune(database: Database, library: string): Promise<void>

  /** A subquery: the keys of the library's texts in which each of `words` begins a word. */
  matching(library: string, words: readonly string[]): Expression<string>
}
