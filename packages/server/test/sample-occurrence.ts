import { addDays, type Occurrence, toInstant } from '@library-catalyst/core'

/** A talk in Vienna; what differs is said. */
export function sampleOccurrence(details: Partial<Occurrence> = {}): Occurrence {
  const start = details.start ?? '2026-11-25T18:00'
  const end = details.end ?? (start.length === 10 ? addDays(start, 1) : start)
  return {
    id: 'programme:talk',
    title: 'Talk',
    timeZone: 'Europe/Vienna',
    startInstant: toInstant(Date.parse(`${start}Z`)),
    endInstant: toInstant(Date.parse(`${end}Z`)),
    status: 'confirmed',
    attendanceMode: 'offline',
    registration: { kind: 'none' },
    ...details,
    start,
    end,
  }
}
