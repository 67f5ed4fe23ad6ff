import type { Database } from '../database.ts'
import type { StorageEngine } from '../storage-engine.ts'

type Engine = Pick<StorageEngine, 'bytes' | 'search'>

/** Feeds with their last good copy, and the occurrences made from them. */
export async function calendarFeeds(database: Database, { bytes, search }: Engine): Promise<void> {
  await createFeed(database, bytes)
  await createOccurrence(database)
  await createOccurrenceFacet(database)
  await search.createTables(database)
}

async function createFeed({ schema }: Database, bytes: Engine['bytes']): Promise<void> {
  await schema
    .createTable('feed')
    .addColumn('library_id', 'text', column => column.notNull())
    .addColumn('feed_id', 'text', column => column.notNull())
    .addColumn('source_key', 'text', column => column.notNull())
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('body', bytes)
    .addColumn('expansion_key', 'text')
    .addColumn('warnings', 'text', column => column.notNull())
    .addColumn('last_read_at', 'text')
    .addColumn('last_failure_at', 'text')
    .addColumn('last_failure_code', 'text')
    .addColumn('failures', 'integer', column => column.notNull())
    .addPrimaryKeyConstraint('feed_pkey', ['library_id', 'feed_id'])
    .execute()
}

async function createOccurrence({ schema }: Database): Promise<void> {
  await schema
    .createTable('occurrence')
    .addColumn('library_id', 'text', column => column.notNull())
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('feed_id', 'text', column => column.notNull())
    .addColumn('start_wall', 'text', column => column.notNull())
    .addColumn('last_date', 'text', column => column.notNull())
    .addColumn('title_key', 'text', column => column.notNull())
    .addColumn('document', 'text', column => column.notNull())
    .addColumn('document_hash', 'text', column => column.notNull())
    .addColumn('text_key', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('occurrence_pkey', ['library_id', 'id'])
    .addForeignKeyConstraint(
      'occurrence_feed_fkey',
      ['library_id', 'feed_id'],
      'feed',
      ['library_id', 'feed_id'],
      constraint => constraint.onDelete('cascade'),
    )
    .execute()
  const index = (name: string) => schema.createIndex(name).on('occurrence')
  await index('occurrence_by_start').columns(['library_id', 'start_wall', 'last_date']).execute()
  await index('occurrence_by_feed').columns(['library_id', 'feed_id']).execute()
  await index('occurrence_by_text').columns(['library_id', 'text_key']).execute()
}

async function createOccurrenceFacet({ schema }: Database): Promise<void> {
  await schema
    .createTable('occurrence_facet')
    .addColumn('library_id', 'text', column => column.notNull())
    .addColumn('occurrence_id', 'text', column => column.notNull())
    .addColumn('facet', 'text', column => column.notNull())
    .addColumn('word', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('occurrence_facet_pkey', ['library_id', 'occurrence_id', 'facet', 'word'])
    .addForeignKeyConstraint(
      'occurrence_facet_occurrence_fkey',
      ['library_id', 'occurrence_id'],
      'occurrence',
      ['library_id', 'id'],
      constraint => constraint.onDelete('cascade'),
    )
    .execute()
}
