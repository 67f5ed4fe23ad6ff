import { type Occurrence, searchableText, searchWords } from '@library-catalyst/core'
import type { Database } from '../storage/database.ts'
import type { SearchIndex } from '../storage/search-index.ts'

const chunkSize = 200

/** Make every occurrence findable by its words, in a database that was filled without its search index. */
export async function indexOccurrences(transaction: Database, search: SearchIndex): Promise<void> {
  let after = { library: '', id: '' }
  for (;;) {
    const rows = await transaction
      .selectFrom('occurrence')
      .select(['library_id', 'id', 'text_key', 'document'])
      .where(eb => eb(eb.refTuple('library_id', 'id'), '>', eb.tuple(after.library, after.id)))
      .orderBy('library_id')
      .orderBy('id')
      .limit(chunkSize)
      .execute()
    for (const { library_id: library, text_key: key, document } of rows)
      await search.add(transaction, library, new Map([[key, wordsOf(document)]]))
    const last = rows.at(-1)
    if (!last) return
    after = { library: last.library_id, id: last.id }
  }
}

const wordsOf = (document: string): readonly string[] => searchWords(searchableText(JSON.parse(document) as Occurrence))
