import type { Database } from '../database.ts'

/** Events that staff write, what they add to those of feeds, and a number by which servers notice that anything changed. */
export async function ownEvents({ schema }: Database): Promise<void> {
  await schema
    .createTable('own_event')
    .addColumn('library_id', 'text', column => column.notNull())
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('document', 'text', column => column.notNull())
    .addColumn('words', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('updated_at', 'text', column => column.notNull())
    .addColumn('deleted_at', 'text')
    .addPrimaryKeyConstraint('own_event_pkey', ['library_id', 'id'])
    .execute()
  await schema.createIndex('own_event_by_change').on('own_event').columns(['library_id', 'updated_at', 'id']).execute()
  await schema
    .createTable('event_addition')
    .addColumn('library_id', 'text', column => column.notNull())
    .addColumn('event_id', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('document', 'text', column => column.notNull())
    .addColumn('updated_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('event_addition_pkey', ['library_id', 'event_id'])
    .execute()
  await schema
    .createTable('calendar_version')
    .addColumn('library_id', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addPrimaryKeyConstraint('calendar_version_pkey', ['library_id'])
    .execute()
  await schema.alterTable('occurrence').addColumn('source_document', 'text').execute()
  await schema.alterTable('event_seats').addColumn('questions', 'text').execute()
}
