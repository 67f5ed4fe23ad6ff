import { type Expression, sql } from 'kysely'
import type { SearchIndex } from '../search-index.ts'

/**
 * FTS5 over words that core has folded and split already, so that the index must not do either again: its `ascii`
 * tokenizer leaves everything above ASCII alone. Each word carries its library in front, and a query reads the terms of
 * its own library only.
 */
export const sqliteSearchIndex: SearchIndex = {
  async createTables(database) {
    await sql`create table occurrence_text (
      number integer primary key autoincrement,
      library_id text not null,
      text_key text not null,
      unique (library_id, text_key)
    ) strict`.execute(database)
    await sql`create virtual table occurrence_words using fts5 (
      words, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '-:'"
    )`.execute(database)
  },

  async add(database, library, texts) {
    for (const [key, words] of texts) {
      const { rows } = await sql<{ number: number }>`insert into occurrence_text (library_id, text_key)
        values (${library}, ${key}) on conflict do nothing returning number`.execute(database)
      const number = rows[0]?.number
      if (number === undefined) continue
      const terms = [...new Set(words)].map(word => `${library}:${word}`).join(' ')
      await sql`insert into occurrence_words (rowid, words) values (${number}, ${terms})`.execute(database)
    }
  },

  async prune(database, library) {
    const orphans = sql`library_id = ${library} and not exists (select 1 from occurrence
      where occurrence.library_id = occurrence_text.library_id and occurrence.text_key = occurrence_text.text_key)`
    await sql`delete from occurrence_words where rowid in (select number from occurrence_text where ${orphans})`.execute(
      database,
    )
    await sql`delete from occurrence_text where ${orphans}`.execute(database)
  },

  matching(library, words): Expression<string> {
    const query = words.map(word => `"${library}:${word}"*`).join(' ')
    return sql<string>`(select text_key from occurrence_text where library_id = ${library}
      and number in (select rowid from occurrence_words where occurrence_words match ${query}))`
  },
}
