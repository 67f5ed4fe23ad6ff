import { addDays, type Occurrence, toInstant } from '@library-catalyst/core'

export const seasonStart = '2026-11-24'
export const seasonDays = 92

/** As many events as asked for, spread evenly over a season, each with all that a row may show. */
export function season(count: number): readonly Occurrence[] {
  return Array.from({ length: count }, (_, index) => {
    const date = addDays(seasonStart, Math.floor((index * seasonDays) / count))
    const hour = 9 + (index % 10)
    const [start, end] = [hour, hour + 1].map(at => `${date}T${String(at).padStart(2, '0')}:00`) as [string, string]
    return {
      id: `event-${index}`,
      title: `Reading circle number ${index}`,
      start,
      end,
      timeZone: 'UTC',
      startInstant: toInstant(Date.parse(`${start}Z`)),
      endInstant: toInstant(Date.parse(`${end}Z`)),
      status: index % 20 === 0 ? 'cancelled' : 'confirmed',
      attendanceMode: index % 5 === 0 ? 'mixed' : 'offline',
      energy: index % 2 === 0 ? 'quiet' : 'lively',
      seatsLeft: index % 12,
      place: { name: 'Central Library', room: `Room ${index % 7}` },
      registration: { kind: 'none' },
    }
  })
}
