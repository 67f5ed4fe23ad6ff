import type { Database } from '../database.ts'

/** Mail that waits to be sent, jobs that servers share, links that were mailed, and how much was deleted. */
export async function mailJobsLinks(database: Database): Promise<void> {
  await createMailMessage(database)
  await createJob(database)
  await createOneTimeLink(database)
  await createDeletionLog(database)
}

async function createMailMessage({ schema }: Database): Promise<void> {
  await schema
    .createTable('mail_message')
    .addColumn('library_id', 'text', column => column.notNull())
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('about', 'text', column => column.notNull())
    .addColumn('state', 'text', column => column.notNull())
    .addColumn('draft', 'text')
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('due_at', 'text', column => column.notNull())
    .addColumn('attempts', 'integer', column => column.notNull())
    .addColumn('finished_at', 'text')
    .addColumn('failure_code', 'text')
    .addPrimaryKeyConstraint('mail_message_pkey', ['library_id', 'id'])
    .execute()
  const index = (name: string) => schema.createIndex(name).on('mail_message')
  await index('mail_message_by_due').columns(['state', 'due_at']).execute()
  await index('mail_message_by_about').columns(['library_id', 'about']).execute()
  await index('mail_message_by_end').column('finished_at').execute()
}

async function createJob({ schema }: Database): Promise<void> {
  await schema
    .createTable('job')
    .addColumn('library_id', 'text', column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('due_at', 'text', column => column.notNull())
    .addColumn('leased_until', 'text')
    .addColumn('runs', 'integer', column => column.notNull())
    .addPrimaryKeyConstraint('job_pkey', ['library_id', 'name'])
    .execute()
}

async function createOneTimeLink({ schema }: Database): Promise<void> {
  await schema
    .createTable('one_time_link')
    .addColumn('library_id', 'text', column => column.notNull())
    .addColumn('token_hash', 'text', column => column.notNull())
    .addColumn('purpose', 'text', column => column.notNull())
    .addColumn('subject', 'text', column => column.notNull())
    .addColumn('expires_at', 'text', column => column.notNull())
    .addColumn('used_at', 'text')
    .addPrimaryKeyConstraint('one_time_link_pkey', ['library_id', 'token_hash'])
    .execute()
  const index = (name: string) => schema.createIndex(name).on('one_time_link')
  await index('one_time_link_by_subject').columns(['library_id', 'subject']).execute()
  await index('one_time_link_by_expiry').column('expires_at').execute()
}

async function createDeletionLog({ schema }: Database): Promise<void> {
  await schema
    .createTable('deletion_log')
    .addColumn('library_id', 'text', column => column.notNull())
    .addColumn('date', 'text', column => column.notNull())
    .addColumn('job', 'text', column => column.notNull())
    .addColumn('what', 'text', column => column.notNull())
    .addColumn('amount', 'integer', column => column.notNull())
    .addPrimaryKeyConstraint('deletion_log_pkey', ['library_id', 'date', 'job', 'what'])
    .execute()
}
