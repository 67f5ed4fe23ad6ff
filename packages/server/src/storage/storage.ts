import { sql } from 'kysely'
import { createFeedStore, type FeedStore } from '../calendar/feed-store.ts'
import { createOccurrenceReader, type OccurrenceReader } from '../calendar/occurrence-reader.ts'
import { createEventDesk, type EventDesk } from '../own-events/event-desk.ts'
import { noteEventChange } from '../own-events/note-event-change.ts'
import { createJobStore, type JobStore } from '../jobs/job-store.ts'
import { createLinkStore, type LinkStore } from '../links/link-store.ts'
import { createMailStore, type MailStore } from '../mail/mail-store.ts'
import { createPictureStore, type PictureStore } from '../pictures/picture-store.ts'
import { mailRegistered } from '../registration-mail/mail-registered.ts'
import { createManagedRegistrations, type ManagedRegistrations } from '../registration-mail/managed-registrations.ts'
import type { MailSettings } from '../mail/mail-settings.ts'
import { noHooks } from '../registration/registration-hooks.ts'
import { createRegistrationStore, type RegistrationStore } from '../registration/registration-store.ts'
import { createRelayStore, type RelayStore } from '../relay/relay-store.ts'
import { createSafetyStore, type SafetyStore } from '../safety/safety-store.ts'
import { createStaffStore, type StaffStore } from '../staff/staff-store.ts'
import { migrate } from './migrate.ts'
import { openEngine } from './open-engine.ts'

/** Everything the server keeps, one store per kind of thing. */
export interface Storage {
  readonly occurrences: OccurrenceReader
  readonly feeds: FeedStore
  readonly pictures: PictureStore
  readonly registrations: RegistrationStore
  readonly managed: ManagedRegistrations
  readonly mail: MailStore
  readonly links: LinkStore
  readonly jobs: JobStore
  readonly staff: StaffStore
  readonly events: EventDesk
  readonly relay: RelayStore
  readonly safety: SafetyStore
  /** Rejects if the database does not answer. */
  check(): Promise<void>
  close(): Promise<void>
}

/**
 * Open the database, or make it, and bring it up to date.
 *
 * @param database path of a SQLite file, `:memory:`, or the `postgres://` address of a PostgreSQL database
 * @param registrationMail how those who register are told by mail; left out, they are not
 */
export async function openStorage(database: string, registrationMail?: MailSettings): Promise<Storage> {
  const engine = openEngine(database)
  try {
    await migrate(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  const hooks = registrationMail ? mailRegistered(registrationMail) : noHooks
  const registrations = createRegistrationStore(engine, hooks)
  return {
    occurrences: createOccurrenceReader(engine),
    feeds: createFeedStore(engine),
    pictures: createPictureStore(engine),
    registrations,
    managed: createManagedRegistrations(engine, registrations),
    mail: createMailStore(engine),
    links: createLinkStore(engine),
    jobs: createJobStore(engine),
    staff: createStaffStore(engine, hooks),
    events: createEventDesk(engine, async (transaction, change) => {
      await noteEventChange(transaction, change)
      await hooks.onMovedUp(transaction, change.movedUp, change.at)
    }),
    relay: createRelayStore(engine),
    safety: createSafetyStore(engine),
    async check() {
      await sql`select 1`.execute(engine.reader)
    },
    close: () => engine.close(),
  }
}
