import { addDays, dateOf, type Instant, instantOf, type Occurrence, toInstant } from '@library-catalyst/core'
import type { NativeRegistration, RegistrationSettings } from '@library-catalyst/core/rest/routes'
import type { EventSettings } from '../registration/registration.ts'

/** The date of an event for which the settings are worked out. */
type Dated = Pick<Occurrence, 'start' | 'startInstant' | 'timeZone'>

/** How one registers for one date, as patrons see it. */
export function toRegistration(
  settings: RegistrationSettings,
  dated: Dated,
): Pick<Occurrence, 'registration' | 'capacity'> {
  if (settings.kind !== 'native') return { registration: settings }
  const { capacity } = settings
  return {
    registration: { kind: 'native', ...timesOf(settings, dated) },
    ...(capacity !== undefined && { capacity }),
  }
}

/** The same as the database keeps it. */
export function toEventSettings(settings: NativeRegistration, dated: Dated): EventSettings {
  const { capacity, maxPartySize, hasWaitingList, offerMinutes, questions } = settings
  return {
    ...(capacity !== undefined && { capacity }),
    maxPartySize,
    hasWaitingList,
    ...timesOf(settings, dated),
    starts: dated.startInstant,
    ...(offerMinutes !== undefined && { offerMinutes }),
    ...(questions.length > 0 && { questions }),
  }
}

function timesOf(
  { opensAt, opensDaysBefore, closesAt, closesMinutesBefore }: NativeRegistration,
  { start, startInstant, timeZone }: Dated,
): { readonly opens?: Instant; readonly closes?: Instant } {
  const opens =
    opensDaysBefore === undefined ? opensAt : toInstant(instantOf(timeZone, addDays(dateOf(start), -opensDaysBefore)))
  const closes =
    closesMinutesBefore === undefined ? closesAt : toInstant(Date.parse(startInstant) - closesMinutesBefore * 60_000)
  return { ...(opens !== undefined && { opens }), ...(closes !== undefined && { closes }) }
}
