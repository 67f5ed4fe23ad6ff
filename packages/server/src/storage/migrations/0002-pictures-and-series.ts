import type { Database } from '../database.ts'
import type { StorageEngine } from '../storage-engine.ts'

/** Copies of pictures, and which occurrences have which picture and belong to which series. */
export async function picturesAndSeries({ schema }: Database, { bytes }: Pick<StorageEngine, 'bytes'>): Promise<void> {
  await schema.alterTable('occurrence').addColumn('series_id', 'text').execute()
  await schema.alterTable('occurrence').addColumn('picture_key', 'text').execute()
  const index = (name: string) => schema.createIndex(name).on('occurrence')
  await index('occurrence_by_series').columns(['library_id', 'series_id', 'start_wall']).execute()
  await index('occurrence_by_picture').columns(['library_id', 'picture_key']).execute()
  await schema
    .createTable('picture')
    .addColumn('library_id', 'text', column => column.notNull())
    .addColumn('picture_key', 'text', column => column.notNull())
    .addColumn('width', 'integer', column => column.notNull())
    .addColumn('body', bytes, column => column.notNull())
    .addColumn('bytes', 'integer', column => column.notNull())
    .addColumn('etag', 'text', column => column.notNull())
    .addColumn('read_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('picture_pkey', ['library_id', 'picture_key', 'width'])
    .execute()
}
