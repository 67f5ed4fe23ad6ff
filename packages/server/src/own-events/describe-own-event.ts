import type { AttendanceMode, IsoDate, Occurrence, Place } from '@library-catalyst/core'
import type { EventDraft } from '@library-catalyst/core/rest/routes'
import type { PlacedDraft } from './own-event-text.ts'
import { toRegistration } from './registration-times.ts'
import { richPlainText } from './rich-plain-text.ts'

/** All about an occurrence but when it is, and which. */
type EventDetails = Omit<
  Occurrence,
  'id' | 'start' | 'end' | 'timeZone' | 'startInstant' | 'endInstant' | 'series' | 'updatedAt'
>

/** One date, as its times make it. */
export interface DatedEvent extends Pick<Occurrence, 'status' | 'start' | 'startInstant'> {
  /** The day on which the rule has it. */
  readonly date: IsoDate | undefined
}

export function describeOwnEvent(draft: PlacedDraft, dated: DatedEvent): EventDetails {
  const { date, status } = dated
  const exception = draft.exceptions.find(one => one.date === date)
  const changed = exception?.kind === 'changed' ? exception : undefined
  const { title, description, location } = { ...draft, ...changed }
  const { audiences, categories, languages, accessibilityFeatures, energy, isFree, url, materials } = draft
  return {
    title,
    // What befell all of it befell each date, whatever had befallen that one.
    status: draft.status === 'confirmed' || status === 'cancelled' ? status : draft.status,
    ...describeLocation(location),
    ...(changed?.description === undefined ? describeText(draft) : textOf(description)),
    ...listed({ audiences, categories, languages, accessibilityFeatures, materials }),
    ...(energy !== undefined && { energy }),
    ...(isFree !== undefined && { isFree }),
    ...(url !== undefined && { url }),
    ...toRegistration(draft.registration, { ...dated, timeZone: draft.timeZone }),
  }
}

/** Without what says nothing. */
function listed<Lists extends Readonly<Record<string, readonly unknown[] | undefined>>>(
  lists: Lists,
): { [Name in keyof Lists]?: NonNullable<Lists[Name]> } {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined && list.length > 0)) as {
    [Name in keyof Lists]?: NonNullable<Lists[Name]>
  }
}

function describeText({
  description,
  descriptionHtml,
}: EventDraft): Pick<EventDetails, 'description' | 'descriptionHtml'> {
  if (descriptionHtml === undefined) return textOf(description)
  return { ...textOf(description ?? richPlainText(descriptionHtml)), descriptionHtml }
}

const textOf = (description = ''): Pick<EventDetails, 'description'> => (description === '' ? {} : { description })

function describeLocation({
  branch,
  name = branch,
  room,
  address,
  onlineUrl,
}: EventDraft['location']): Pick<EventDetails, 'place' | 'branch' | 'onlineUrl' | 'attendanceMode'> {
  const place = toPlace(name, room, address)
  return {
    ...(place && { place }),
    ...(branch !== undefined && { branch }),
    ...(onlineUrl !== undefined && { onlineUrl }),
    attendanceMode: attendanceModeOf(place !== undefined, onlineUrl !== undefined),
  }
}

/** What is best known of it is its name. */
function toPlace(name?: string, room?: string, address?: string): Place | undefined {
  const called = name ?? room ?? address
  if (called === undefined) return undefined
  return {
    name: called,
    ...(name !== undefined && room !== undefined && { room }),
    ...(called !== address && address !== undefined && { address }),
  }
}

function attendanceModeOf(hasPlace: boolean, isOnline: boolean): AttendanceMode {
  if (!isOnline) return 'offline'
  return hasPlace ? 'mixed' : 'online'
}
