import type { Instant, Occurrence, Warning } from '@library-catalyst/core'
import type { ExpressionBuilder, Selectable } from 'kysely'
import { prunePictures } from '../pictures/picture-store.ts'
import type { Database, FeedTable, Tables } from '../storage/database.ts'
import { inTransaction } from '../storage/in-transaction.ts'
import type { SearchIndex } from '../storage/search-index.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { type FeedKey, type FeedRecord, recordColumns, toFeedRecord, type Validators } from './feed-record.ts'
import { ownFeed } from '../own-events/own-event-id.ts'
import { raiseCalendarVersion } from './calendar-version.ts'
import { keepOccurrences } from './keep-occurrences.ts'

/** A source was read, or answered that it is as it was. */
export interface FeedReading extends FeedKey {
  readonly at: Instant
  readonly sourceKey: string
  readonly validators: Validators
  /** Left out if the source is as it was. */
  readonly body?: Uint8Array
  /** Left out if it would come out as before. */
  readonly expansion?: FeedExpansion
}

export interface FeedExpansion {
  /** Stands for all that it was made with, besides the body. */
  readonly key: string
  readonly occurrences: readonly Occurrence[]
  readonly warnings: readonly Warning[]
}

export interface FeedFailure extends FeedKey {
  readonly at: Instant
  readonly sourceKey: string
  readonly code: string
  /** Made anew from the last good copy. */
  readonly expansion?: FeedExpansion
}

export interface FeedStore {
  list(): Promise<readonly FeedRecord[]>
  get(key: FeedKey): Promise<FeedRecord | undefined>
  /** The last good copy. */
  body(key: FeedKey): Promise<Uint8Array | undefined>
  /** All or nothing. Resolves to whether the library's occurrences changed. */
  saveReading(reading: FeedReading): Promise<boolean>
  /** The last good copy stays. Resolves as above. */
  saveFailure(failure: FeedFailure): Promise<boolean>
  /** Delete every other feed with all that came from it; what staff wrote is no feed. */
  keepOnly(keys: readonly FeedKey[]): Promise<void>
}

export function createFeedStore({ reader, writer, search }: StorageEngine): FeedStore {
  return {
    async list() {
      return (await reader.selectFrom('feed').select(recordColumns).execute()).map(toFeedRecord)
    },
    async get(key) {
      const row = await reader.selectFrom('feed').select(recordColumns).where(isFeed(key)).executeTakeFirst()
      return row && toFeedRecord(row)
    },
    async body(key) {
      const row = await reader.selectFrom('feed').select('body').where(isFeed(key)).executeTakeFirst()
      return row?.body ?? undefined
    },
    saveReading: reading => inTransaction(writer, transaction => saveReading(transaction, search, reading)),
    saveFailure: failure => inTransaction(writer, transaction => saveFailure(transaction, search, failure)),
    keepOnly: keys => inTransaction(writer, transaction => keepOnly(transaction, search, keys)),
  }
}

type Columns = Partial<Selectable<FeedTable>>

const isFeed =
  ({ library, feed }: FeedKey) =>
  (eb: ExpressionBuilder<Tables, 'feed'>) =>
    eb.and({ library_id: library, feed_id: feed })

async function saveReading(
  transaction: Database,
  search: SearchIndex,
  { at, sourceKey, validators, body, expansion, ...key }: FeedReading,
): Promise<boolean> {
  await upsert(transaction, key, {
    source_key: sourceKey,
    etag: validators.etag ?? null,
    last_modified: validators.lastModified ?? null,
    last_read_at: at,
    failures: 0,
    ...(body && { body }),
    ...toColumns(expansion),
  })
  return keepExpansion(transaction, search, key, expansion, at)
}

async function saveFailure(
  transaction: Database,
  search: SearchIndex,
  { at, sourceKey, code, expansion, ...key }: FeedFailure,
): Promise<boolean> {
  await upsert(
    transaction,
    key,
    { last_failure_at: at, last_failure_code: code, ...toColumns(expansion) },
    { source_key: sourceKey },
  )
  await transaction
    .updateTable('feed')
    .set(eb => ({ failures: eb('failures', '+', 1) }))
    .where(isFeed(key))
    .execute()
  return keepExpansion(transaction, search, key, expansion, at)
}

async function keepExpansion(
  transaction: Database,
  search: SearchIndex,
  key: FeedKey,
  expansion: FeedExpansion | undefined,
  now: Instant,
): Promise<boolean> {
  return expansion !== undefined && (await keepOccurrences(transaction, search, key, expansion.occurrences, now)).any
}

async function keepOnly(transaction: Database, search: SearchIndex, keys: readonly FeedKey[]): Promise<void> {
  const kept = new Set(keys.map(({ library, feed }) => `${library}/${feed}`))
  const rows = await transaction
    .selectFrom('feed')
    .select(['library_id', 'feed_id'])
    .where('feed_id', '!=', ownFeed)
    .orderBy('library_id')
    .orderBy('feed_id')
    .execute()
  for (const { library_id: library, feed_id: feed } of rows) {
    if (kept.has(`${library}/${feed}`)) continue
    await transaction.deleteFrom('feed').where(isFeed({ library, feed })).execute()
    await search.prune(transaction, library)
    await prunePictures(transaction, library)
    await raiseCalendarVersion(transaction, library)
  }
}

/** @param first what a new row has besides */
async function upsert(
  transaction: Database,
  { library, feed }: FeedKey,
  columns: Columns,
  first: Columns = {},
): Promise<void> {
  await transaction
    .insertInto('feed')
    .values({ library_id: library, feed_id: feed, source_key: '', warnings: '[]', failures: 0, ...first, ...columns })
    .onConflict(conflict => conflict.columns(['library_id', 'feed_id']).doUpdateSet(columns))
    .execute()
}

const toColumns = (expansion: FeedExpansion | undefined): Columns =>
  expansion ? { expansion_key: expansion.key, warnings: JSON.stringify(expansion.warnings) } : {}
