import { hash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import {
  facetNames,
  facetWords,
  hasTrait,
  lastDate,
  type Occurrence,
  searchableText,
  searchWords,
  traitNames,
} from '@library-catalyst/core'
import type { Insertable } from 'kysely'
import type { Database, OccurrenceFacetTable, OccurrenceTable } from '../storage/database.ts'
import type { SearchIndex } from '../storage/search-index.ts'
import { pictureKey } from '../pictures/picture-key.ts'
import { prunePictures } from '../pictures/picture-store.ts'
import type { FeedKey } from './feed-record.ts'
import { titleKey } from './title-key.ts'

/** Rows in one statement: well below the parameters that a database takes, and a few milliseconds' work. */
const chunkSize = 100

/**
 * Make these the occurrences of a feed. Only what differs is written: most refreshes change nothing, or little.
 *
 * @param transaction in which all of it happens
 * @param occurrences with the ids that the public sees
 * @returns whether anything changed
 */
export async function replaceOccurrences(
  transaction: Database,
  search: SearchIndex,
  { library, feed }: FeedKey,
  occurrences: readonly Occurrence[],
): Promise<boolean> {
  const before = await hashesOf(transaction, { library, feed })
  const unseen = new Set(before.keys())
  const changed: Occurrence[] = []
  const rows: Insertable<OccurrenceTable>[] = []
  for (const occurrence of occurrences) {
    const row = toRow(library, feed, occurrence)
    unseen.delete(row.id)
    if (before.get(row.id) === row.document_hash) continue
    changed.push(occurrence)
    rows.push(row)
  }
  if (rows.length === 0 && unseen.size === 0) return false

  const outdated = rows.map(({ id }) => id).filter(id => before.has(id))
  await deleteOccurrences(transaction, library, [...unseen, ...outdated])
  await insertOccurrences(transaction, rows)
  await insertFacets(
    transaction,
    changed.flatMap(occurrence => toFacetRows(library, occurrence)),
  )
  await search.add(transaction, library, new Map(changed.map(occurrence => [textKey(occurrence), words(occurrence)])))
  await search.prune(transaction, library)
  await prunePictures(transaction, library)
  return true
}

async function hashesOf(transaction: Database, { library, feed }: FeedKey): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction
    .selectFrom('occurrence')
    .select(['id', 'document_hash'])
    .where('library_id', '=', library)
    .where('feed_id', '=', feed)
    .execute()
  return new Map(rows.map(row => [row.id, row.document_hash]))
}

async function deleteOccurrences(transaction: Database, library: string, ids: readonly string[]): Promise<void> {
  for await (const chunk of chunksOf(ids))
    await transaction.deleteFrom('occurrence').where('library_id', '=', library).where('id', 'in', chunk).execute()
}

async function insertOccurrences(transaction: Database, rows: readonly Insertable<OccurrenceTable>[]): Promise<void> {
  for await (const chunk of chunksOf(rows)) await transaction.insertInto('occurrence').values(chunk).execute()
}

async function insertFacets(transaction: Database, rows: readonly Insertable<OccurrenceFacetTable>[]): Promise<void> {
  for await (const chunk of chunksOf(rows)) await transaction.insertInto('occurrence_facet').values(chunk).execute()
}

/** Between two chunks others get their turn: an embedded database answers without ever waiting. */
async function* chunksOf<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += chunkSize) {
    yield rows.slice(from, from + chunkSize)
    await setImmediate()
  }
}

function toRow(library: string, feed: string, occurrence: Occurrence): Insertable<OccurrenceTable> {
  const { series, image } = occurrence
  const document = JSON.stringify(occurrence)
  const columns = {
    series_id: series?.id ?? null,
    picture_key: image ? pictureKey(library, image.url) : null,
  }
  return {
    ...columns,
    library_id: library,
    id: occurrence.id,
    feed_id: feed,
    start_wall: occurrence.start,
    last_date: lastDate(occurrence.start, occurrence.end),
    title_key: titleKey(occurrence.title),
    document,
    // With all that is worked out from it, so that rows from before that was are written anew.
    document_hash: digest(JSON.stringify([document, traitsOf(occurrence), columns])),
    text_key: textKey(occurrence),
  }
}

/** A trait is kept as a facet with one word: its name. */
function toFacetRows(library: string, occurrence: Occurrence): Insertable<OccurrenceFacetTable>[] {
  const row = (facet: string, word: string) => ({ library_id: library, occurrence_id: occurrence.id, facet, word })
  return [
    ...facetNames.flatMap(facet => [...new Set(facetWords(occurrence, facet))].map(word => row(facet, word))),
    ...traitsOf(occurrence).map(trait => row(trait, trait)),
  ]
}

const traitsOf = (occurrence: Occurrence) => traitNames.filter(trait => hasTrait(occurrence, trait))

const words = (occurrence: Occurrence): readonly string[] => searchWords(searchableText(occurrence))

const textKey = (occurrence: Occurrence): string => digest(searchableText(occurrence))

const digest = (text: string): string => hash('sha256', text, 'base64url')
