import type { Database } from '../database.ts'

/** Staff, their sessions, what they did and what they set; and who of those registered has come. */
export async function staff(database: Database): Promise<void> {
  await createAccount(database)
  await createSession(database)
  await createAuditEntry(database)
  await createLibrarySetting(database)
  await database.schema.alterTable('registration').addColumn('checked_in_at', 'text').execute()
}

async function createAccount({ schema }: Database): Promise<void> {
  await schema
    .createTable('staff_account')
    .addColumn('library_id', 'text', column => column.notNull())
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('email', 'text', column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('roles', 'text', column => column.notNull())
    .addColumn('password_hash', 'text')
    .addColumn('issuer', 'text')
    .addColumn('subject', 'text')
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('disabled_at', 'text')
    .addPrimaryKeyConstraint('staff_account_pkey', ['library_id', 'id'])
    .execute()
  const index = (name: string) => schema.createIndex(name).on('staff_account').unique()
  // Null differs from null: only accounts with an issuer meet here, and only one without has an address to sign in with.
  await index('staff_account_by_subject').columns(['library_id', 'issuer', 'subject']).execute()
  await schema.createIndex('staff_account_by_email').on('staff_account').columns(['library_id', 'email']).execute()
}

async function createSession({ schema }: Database): Promise<void> {
  await schema
    .createTable('staff_session')
    .addColumn('library_id', 'text', column => column.notNull())
    .addColumn('token_hash', 'text', column => column.notNull())
    .addColumn('account_id', 'text', column => column.notNull())
    .addColumn('idle_at', 'text', column => column.notNull())
    .addColumn('ends_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('staff_session_pkey', ['library_id', 'token_hash'])
    .addForeignKeyConstraint(
      'staff_session_account_fkey',
      ['library_id', 'account_id'],
      'staff_account',
      ['library_id', 'id'],
      constraint => constraint.onDelete('cascade'),
    )
    .execute()
  await schema.createIndex('staff_session_by_end').on('staff_session').column('idle_at').execute()
}

async function createAuditEntry({ schema }: Database): Promise<void> {
  await schema
    .createTable('audit_entry')
    .addColumn('library_id', 'text', column => column.notNull())
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('at', 'text', column => column.notNull())
    .addColumn('account_id', 'text', column => column.notNull())
    .addColumn('action', 'text', column => column.notNull())
    .addColumn('subject', 'text', column => column.notNull())
    .addColumn('detail', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('audit_entry_pkey', ['library_id', 'id'])
    .execute()
  const index = schema.createIndex('audit_entry_by_time').on('audit_entry')
  await index.columns(['library_id', 'at', 'id']).execute()
}

async function createLibrarySetting({ schema }: Database): Promise<void> {
  await schema
    .createTable('library_setting')
    .addColumn('library_id', 'text', column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('value', 'text')
    .addColumn('version', 'integer', column => column.notNull())
    .addPrimaryKeyConstraint('library_setting_pkey', ['library_id', 'name'])
    .execute()
}
