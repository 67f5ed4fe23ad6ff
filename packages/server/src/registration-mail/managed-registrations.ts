import type { Instant } from '@library-catalyst/core'
import { findLink } from '../links/one-time-link.ts'
import type { RegistrationKey } from '../registration/registration.ts'
import type { RegistrationStore } from '../registration/registration-store.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { findRegistered, type Registered } from './find-registered.ts'

/** Registrations, for whoever has the link from a mail. */
export interface ManagedRegistrations {
  /** Undefined if the link does not work (any more). */
  read(link: RegistrationLink, now: Instant): Promise<Registered | undefined>
  /** Resolves to false if there was nothing to cancel, or no more. */
  cancel(link: RegistrationLink, now: Instant): Promise<boolean>
  /** Resolves to false if there is no such offer any more. */
  accept(link: RegistrationLink, now: Instant): Promise<boolean>
}

export interface RegistrationLink {
  readonly library: string
  readonly token: string
}

export function createManagedRegistrations(
  { reader }: Pick<StorageEngine, 'reader'>,
  registrations: Pick<RegistrationStore, 'cancel' | 'accept'>,
): ManagedRegistrations {
  async function keyOf({ library, token }: RegistrationLink, now: Instant): Promise<RegistrationKey | undefined> {
    const link = await findLink(reader, { library, purpose: 'registration', token }, now)
    return link && { library, id: link.subject }
  }
  return {
    async read(link, now) {
      const key = await keyOf(link, now)
      return key && findRegistered(reader, key)
    },
    async cancel(link, now) {
      const key = await keyOf(link, now)
      return key !== undefined && (await registrations.cancel(key, 'patron', now)).isDone
    },
    async accept(link, now) {
      const key = await keyOf(link, now)
      return key !== undefined && registrations.accept(key, now)
    },
  }
}
