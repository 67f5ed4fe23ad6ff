import type { CreateTableBuilder } from 'kysely'
import type { Database } from '../database.ts'

/** Relayed conversations, and what keeps people safe from each other. */
export async function safety(database: Database): Promise<void> {
  await createRelay(database)
  await createReports(database)
  await createModeration(database)
  await createLimits(database)
}

async function createRelay({ schema }: Database): Promise<void> {
  await withText(schema.createTable('relay_thread'), ['library_id', 'id', 'subject_kind', 'subject_id', 'topic'])
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('last_message_at', 'text', column => column.notNull())
    .addColumn('hasty_replies', 'integer', column => column.notNull())
    .addColumn('closed_at', 'text')
    .addColumn('closed_because', 'text')
    .addColumn('closed_by', 'text')
    .addPrimaryKeyConstraint('relay_thread_pkey', ['library_id', 'id'])
    .execute()
  await withText(schema.createTable('relay_party'), ['library_id', 'thread_id', 'side', 'address', 'alias', 'locale'])
    .addColumn('unreachable_at', 'text')
    .addPrimaryKeyConstraint('relay_party_pkey', ['library_id', 'thread_id', 'side'])
    .execute()
  await withText(schema.createTable('relay_message'), ['library_id', 'id', 'thread_id', 'side', 'sent_at', 'text'])
    .addColumn('reply_hash', 'text', column => column.notNull())
    .addColumn('number', 'integer', column => column.notNull())
    .addColumn('passed_on', 'integer', column => column.notNull())
    .addPrimaryKeyConstraint('relay_message_pkey', ['library_id', 'id'])
    .execute()
  await schema
    .createIndex('relay_thread_by_subject')
    .on('relay_thread')
    .columns(['library_id', 'subject_kind', 'subject_id'])
    .execute()
  await schema.createIndex('relay_thread_by_end').on('relay_thread').column('closed_at').execute()
  await schema.createIndex('relay_thread_by_last').on('relay_thread').column('last_message_at').execute()
  await schema.createIndex('relay_party_by_address').on('relay_party').columns(['library_id', 'address']).execute()
  await schema
    .createIndex('relay_message_by_thread')
    .on('relay_message')
    .columns(['library_id', 'thread_id', 'number'])
    .execute()
  await schema.createIndex('relay_message_by_reply').on('relay_message').column('reply_hash').execute()
}

async function createReports({ schema }: Database): Promise<void> {
  await withText(schema.createTable('report'), ['library_id', 'id', 'subject_kind', 'subject_id', 'kind', 'text'])
    .addColumn('reporter_address', 'text')
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('first_viewed_at', 'text')
    .addColumn('decided_at', 'text')
    .addColumn('decision', 'text')
    .addColumn('note', 'text')
    .addColumn('decided_by', 'text')
    .addPrimaryKeyConstraint('report_pkey', ['library_id', 'id'])
    .execute()
  await schema.createIndex('report_by_age').on('report').columns(['library_id', 'created_at']).execute()
  await withText(schema.createTable('block'), ['library_id', 'lower_key', 'higher_key', 'created_at'])
    .addPrimaryKeyConstraint('block_pkey', ['library_id', 'lower_key', 'higher_key'])
    .execute()
  await schema.createIndex('block_by_higher').on('block').columns(['library_id', 'higher_key']).execute()
}

async function createModeration({ schema }: Database): Promise<void> {
  await withText(schema.createTable('moderation_entry'), ['library_id', 'id', 'subject_kind', 'subject_id', 'cause'])
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('findings', 'text', column => column.notNull())
    .addColumn('author_address', 'text')
    .addColumn('author_locale', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('decided_at', 'text')
    .addColumn('decision', 'text')
    .addColumn('reason', 'text')
    .addColumn('note', 'text')
    .addColumn('decided_by', 'text')
    .addColumn('appeal_of', 'text')
    .addPrimaryKeyConstraint('moderation_entry_pkey', ['library_id', 'id'])
    .execute()
  await schema
    .createIndex('moderation_entry_by_age')
    .on('moderation_entry')
    .columns(['library_id', 'decided_at', 'created_at'])
    .execute()
}

async function createLimits({ schema }: Database): Promise<void> {
  await withText(schema.createTable('daily_limit'), ['library_id', 'key', 'day'])
    .addColumn('times', 'integer', column => column.notNull())
    .addPrimaryKeyConstraint('daily_limit_pkey', ['library_id', 'key'])
    .execute()
  await schema.createIndex('daily_limit_by_day').on('daily_limit').column('day').execute()
  await withText(schema.createTable('proof_seen'), ['library_id', 'proof_hash', 'expires_at'])
    .addPrimaryKeyConstraint('proof_seen_pkey', ['library_id', 'proof_hash'])
    .execute()
  await schema.createIndex('proof_seen_by_end').on('proof_seen').column('expires_at').execute()
  await withText(schema.createTable('library_secret'), ['library_id', 'name', 'value', 'created_at'])
    .addPrimaryKeyConstraint('library_secret_pkey', ['library_id', 'name'])
    .execute()
}

/** Texts that are always there. */
function withText<Name extends string>(table: CreateTableBuilder<Name>, columns: readonly string[]) {
  return columns.reduce<CreateTableBuilder<Name, string>>(
    (built, name) => built.addColumn(name, 'text', column => column.notNull()),
    table,
  )
}
