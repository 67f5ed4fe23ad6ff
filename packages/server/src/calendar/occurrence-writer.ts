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
import type { ExpressionBuilder, Insertable } from 'kysely'
import { additionTo, type Additions, withAddition } from '../own-events/additions.ts'
import type { Database, OccurrenceFacetTable, OccurrenceTable, Tables } from '../storage/database.ts'
import type { SearchIndex } from '../storage/search-index.ts'
import { pictureKey } from '../pictures/picture-key.ts'
import { prunePictures } from '../pictures/picture-store.ts'
import type { FeedKey } from './feed-record.ts'
import { titleKey } from './title-key.ts'

/** Rows in one statement: well below the parameters that a database takes, and a few milliseconds' work. */
const chunkSize = 100

/** All occurrences of a feed, or only those of one event or series by its public id. */
export interface OccurrenceScope extends FeedKey {
  readonly event?: string
}

export interface OccurrenceChanges {
  readonly any: boolean
  /** New or changed, as patrons see them. */
  readonly written: readonly Occurrence[]
}

/**
 * Make these the occurrences of a scope. Only what differs is written: most refreshes change nothing, or little.
 *
 * @param transaction in which all of it happens
 * @param occurrences with the ids that the public sees, as their source has them
 * @param additions of the library's staff
 */
export async function replaceOccurrences(
  transaction: Database,
  search: SearchIndex,
  scope: OccurrenceScope,
  occurrences: readonly Occurrence[],
  additions: Additions = new Map(),
): Promise<OccurrenceChanges> {
  const { library, feed } = scope
  const before = await hashesOf(transaction, scope)
  const unseen = new Set(before.keys())
  const changed: Occurrence[] = []
  const rows: Insertable<OccurrenceTable>[] = []
  for (const source of occurrences) {
    const occurrence = withAddition(source, additionTo(source, additions))
    const row = toRow(library, feed, occurrence, source)
    unseen.delete(row.id)
    if (before.get(row.id) === row.document_hash) continue
    changed.push(occurrence)
    rows.push(row)
  }
  if (rows.length === 0 && unseen.size === 0) return { any: false, written: [] }

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
  return { any: true, written: changed }
}

async function hashesOf(transaction: Database, scope: OccurrenceScope): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction
    .selectFrom('occurrence')
    .select(['id', 'document_hash'])
    .where(isWithin(scope))
    .execute()
  return new Map(rows.map(row => [row.id, row.document_hash]))
}

const isWithin =
  ({ library, feed, event }: OccurrenceScope) =>
  (eb: ExpressionBuilder<Tables, 'occurrence'>) =>
    eb.and([
      eb('library_id', '=', library),
      eb('feed_id', '=', feed),
      ...(event === undefined ? [] : [eb.or([eb('id', '=', event), eb('series_id', '=', event)])]),
    ])

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

function toRow(library: string, feed: string, occurrence: Occurrence, source: Occurrence): Insertable<OccurrenceTable> {
  const { series, image } = occurrence
  const document = JSON.stringify(occurrence)
  const columns = {
    series_id: series?.id ?? null,
    picture_key: image ? pictureKey(library, image.url) : null,
    ...(source !== occurrence && { source_document: JSON.stringify(source) }),
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
