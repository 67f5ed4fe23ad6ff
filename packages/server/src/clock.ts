import { type IsoDate, instantOf } from '@library-catalyst/core'

/** The time now, in epoch milliseconds. */
export type Clock = () => number

/** A clock that starts at nine in the morning of `date` in the zone, and then goes on as time does. */
export function pinnedClock(date: IsoDate, timeZone: string, realTime: Clock = Date.now): Clock {
  const ahead = instantOf(timeZone, `${date}T09:00`) - realTime()
  return () => realTime() + ahead
}
