import { randomBytes } from 'node:crypto'
import { isAllDay, type IsoDate, type Occurrence, wallTimeAt } from '@library-catalyst/core'

/** The feed that a library's own events are kept as. No feed of a configuration may be called so. */
export const ownFeed = 'own'

/** 64 bits in letters that mean nothing to a pattern of LIKE. */
export const newEventId = (): string => randomBytes(8).toString('hex')

/** The id that patrons see: of the occurrence, or of the series. */
export const publicEventId = (id: string): string => `${ownFeed}:${id}`

/** One date of a series. By the day alone, so that who registered stays registered when all of it moves by an hour. */
export const publicDateId = (id: string, date: IsoDate): string => `${publicEventId(id)}~${date.replaceAll('-', '')}`

export const isOwnEvent = (event: string): boolean => event.startsWith(`${ownFeed}:`)

/**
 * The day on which the rule has a date: what its iCalendar id says behind the `~`, read on the clock of the event.
 *
 * @returns undefined for an event that is no series
 */
export function ruleDateOf({
  id,
  start,
  timeZone,
}: Pick<Occurrence, 'id' | 'start' | 'timeZone'>): IsoDate | undefined {
  const [, date, clock] = /~(\d{8})(?:T(\d{6})Z)?$/.exec(id) ?? []
  if (date === undefined) return undefined
  const day = date.replace(/^(\d{4})(\d\d)/, '$1-$2-')
  if (clock === undefined || isAllDay(start)) return day
  const instant = `${day}T${clock.replace(/^(\d\d)(\d\d)/, '$1:$2:')}Z`
  return wallTimeAt(timeZone, Date.parse(instant)).slice(0, 10)
}
