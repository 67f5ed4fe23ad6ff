import { type Expression, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { SearchIndex } from '../search-index.ts'

/** The longest lexeme that PostgreSQL keeps, in bytes. */
const maxLexeme = 2046

/**
 * A `tsvector` made of words that core has folded and split already, not by a text search configuration. Each word
 * carries its library in front, and a query reads the terms of its own library only.
 */
export const postgresSearchIndex: SearchIndex = {
  async createTables(database) {
    await sql`create table occurrence_text (
      library_id text collate "C" not null,
      text_key text collate "C" not null,
      words tsvector not null,
      primary key (library_id, text_key)
    )`.execute(database)
    await sql`create index occurrence_text_by_words on occurrence_text using gin (words)`.execute(database)
  },

  async add(database, library, texts) {
    await lockTexts(database, library)
    for (const [key, words] of texts) {
      const terms = [...new Set(words.map(word => term(library, word)))]
      await sql`insert into occurrence_text (library_id, text_key, words)
        values (${library}, ${key}, array_to_tsvector(${terms}::text[])) on conflict do nothing`.execute(database)
    }
  },

  async prune(database, library) {
    await lockTexts(database, library)
    await sql`delete from occurrence_text where library_id = ${library} and not exists (select 1 from occurrence
      where occurrence.library_id = occurrence_text.library_id and occurrence.text_key = occurrence_text.text_key)`.execute(
      database,
    )
  },

  matching(library, words): Expression<string> {
    const query = words.map(word => `'${term(library, word)}':*`).join(' & ')
    return sql<string>`(select text_key from occurrence_text
      where library_id = ${library} and words @@ ${query}::tsquery)`
  },
}

/**
 * Two feeds of a library may be written at once, and may share a text: one must not take away what the other has found to
 * be there already. Held until the transaction ends.
 */
async function lockTexts(database: Database, library: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`occurrence_text/${library}`}, 0))`.execute(database)
}

/** Words hold letters, marks and digits alone, so none needs escaping. A longer one is found by its beginning. */
function term(library: string, word: string): string {
  const whole = `${library}:${word}`
  if (whole.length * 3 <= maxLexeme) return whole
  const bytes = new TextEncoder().encode(whole).subarray(0, maxLexeme)
  return new TextDecoder().decode(bytes, { stream: true })
}
