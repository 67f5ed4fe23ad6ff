import type { Instant, Occurrence } from '@library-catalyst/core'
import type { NativeRegistration, RegistrationSettings } from '@library-catalyst/core/rest/routes'
import { closeEvents, configureEvent } from '../registration/configure-event.ts'
import type { MovedUp } from '../registration/registration.ts'
import type { Database } from '../storage/database.ts'
import { additionTo, type Additions } from './additions.ts'
import { inChunks } from './in-chunks.ts'
import { toEventSettings } from './registration-times.ts'

/** Let one register for each date as the settings have it, or no more. What is over stays as it was. */
export async function settleSeats(
  transaction: Database,
  library: string,
  occurrences: readonly Occurrence[],
  settings: RegistrationSettings | undefined,
  now: Instant,
): Promise<readonly MovedUp[]> {
  const ahead = inOrder(occurrences, now)
  if (settings?.kind === 'native') return openEach(transaction, library, ahead, settings, now)
  for (const chunk of inChunks(ahead.map(({ id }) => id))) await closeEvents(transaction, library, chunk, now)
  return []
}

/** The same for occurrences of a feed that have just come or changed, where staff have said how one registers. */
export async function settleAddedSeats(
  transaction: Database,
  library: string,
  occurrences: readonly Occurrence[],
  additions: Additions,
  now: Instant,
): Promise<void> {
  for (const occurrence of inOrder(occurrences, now)) {
    const settings = additionTo(occurrence, additions)?.registration
    if (settings?.kind === 'native') await openEach(transaction, library, [occurrence], settings, now)
  }
}

async function openEach(
  transaction: Database,
  library: string,
  occurrences: readonly Occurrence[],
  settings: NativeRegistration,
  now: Instant,
): Promise<readonly MovedUp[]> {
  const moved: MovedUp[] = []
  for (const occurrence of occurrences) {
    const event = { library, event: occurrence.id }
    moved.push(...(await configureEvent(transaction, event, toEventSettings(settings, occurrence), now)))
  }
  return moved
}

/** Two who hold the rows of the same dates take them in the same order, so that neither waits for the other for ever. */
const inOrder = (occurrences: readonly Occurrence[], now: Instant): readonly Occurrence[] =>
  occurrences.filter(({ endInstant }) => endInstant > now).toSorted((one, other) => (one.id < other.id ? -1 : 1))
