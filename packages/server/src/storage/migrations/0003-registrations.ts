import type { Database } from '../database.ts'

/** Seats at events, who has them or waits for them, and the answers given to those who asked. */
export async function registrations(database: Database): Promise<void> {
  await createEventSeats(database)
  await createRegistration(database)
  await createIdempotentAnswer(database)
}

async function createEventSeats({ schema }: Database): Promise<void> {
  await schema
    .createTable('event_seats')
    .addColumn('library_id', 'text', column => column.notNull())
    .addColumn('occurrence_id', 'text', column => column.notNull())
    .addColumn('capacity', 'integer')
    .addColumn('max_party', 'integer', column => column.notNull())
    .addColumn('has_waiting_list', 'integer', column => column.notNull())
    .addColumn('opens_at', 'text')
    .addColumn('closes_at', 'text')
    .addColumn('starts_at', 'text')
    .addColumn('offer_minutes', 'integer')
    .addColumn('taken', 'integer', column => column.notNull())
    .addColumn('waiting', 'integer', column => column.notNull())
    .addColumn('last_number', 'integer', column => column.notNull())
    .addColumn('last_given', 'integer', column => column.notNull())
    .addPrimaryKeyConstraint('event_seats_pkey', ['library_id', 'occurrence_id'])
    .execute()
}

async function createRegistration({ schema }: Database): Promise<void> {
  await schema
    .createTable('registration')
    .addColumn('library_id', 'text', column => column.notNull())
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('occurrence_id', 'text', column => column.notNull())
    .addColumn('number', 'integer', column => column.notNull())
    .addColumn('party_size', 'integer', column => column.notNull())
    .addColumn('status', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('offered_until', 'text')
    .addColumn('confirm_by', 'text')
    .addColumn('contact_confirmed_at', 'text')
    .addColumn('cancelled_at', 'text')
    .addColumn('cancelled_because', 'text')
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('email', 'text', column => column.notNull())
    .addColumn('answers', 'text', column => column.notNull())
    .addColumn('access_needs', 'text')
    .addColumn('access_needs_until', 'text')
    .addPrimaryKeyConstraint('registration_pkey', ['library_id', 'id'])
    .addForeignKeyConstraint(
      'registration_event_fkey',
      ['library_id', 'occurrence_id'],
      'event_seats',
      ['library_id', 'occurrence_id'],
      constraint => constraint.onDelete('cascade'),
    )
    .execute()
  const index = (name: string) => schema.createIndex(name).on('registration')
  await index('registration_by_number').unique().columns(['library_id', 'occurrence_id', 'number']).execute()
  await index('registration_by_status').columns(['library_id', 'occurrence_id', 'status', 'number']).execute()
  await index('registration_by_offer').column('offered_until').execute()
  await index('registration_by_confirmation').column('confirm_by').execute()
  await index('registration_by_access_needs').column('access_needs_until').execute()
}

async function createIdempotentAnswer({ schema }: Database): Promise<void> {
  await schema
    .createTable('idempotent_answer')
    .addColumn('library_id', 'text', column => column.notNull())
    .addColumn('key_hash', 'text', column => column.notNull())
    .addColumn('request_hash', 'text', column => column.notNull())
    .addColumn('answer', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('idempotent_answer_pkey', ['library_id', 'key_hash'])
    .execute()
  await schema.createIndex('idempotent_answer_by_age').on('idempotent_answer').column('created_at').execute()
}
