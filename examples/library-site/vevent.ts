import { addDays, type IsoDate } from './calendar-date.ts'
import { contentLine, stamp } from './ics-text.ts'
import { aboutLines, type Issue } from './about-lines.ts'
import type { Change, Clock, ProgrammeItem, Series, Timed, WholeDays } from './programme/item.ts'
import { dayOfWeek, isClosed, ruleDates, type Season } from './season.ts'
import { timeZone, type Zone } from './time-zone.ts'

const zoned = `;TZID=${timeZone}`
const frequency = { day: 'DAILY', week: 'WEEKLY', fortnight: 'WEEKLY;INTERVAL=2', month: 'MONTHLY' }

/** The lines of an entry: one VEVENT, and one more for each date that is not as the others. */
export function eventLines(item: ProgrammeItem, issue: Issue): readonly string[] {
  const { when } = item
  const { season } = issue
  const common = aboutLines(item, issue)
  if (!('every' in when)) return vevent([...onceLines(when, season), ...common])

  const dates = ruleDates(when, season)
  const main = vevent([...seriesLines(when, dates, season), ...common])
  return [...main, ...(item.changes ?? []).flatMap(change => changeLines({ ...item, when }, change, dates, issue))]
}

const vevent = (lines: readonly string[]): readonly string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']

function onceLines(when: Timed | WholeDays, season: Season): readonly string[] {
  const date = dayOfWeek(season, when.week, when.on[0])
  if ('at' in when) return spanLines(date, when.at, when.minutes, when.zone)
  return [
    `DTSTART;VALUE=DATE:${stamp(date)}`,
    `DTEND;VALUE=DATE:${stamp(addDays(date, when.days))}`,
    'TRANSP:TRANSPARENT',
  ]
}

function seriesLines(series: Series, dates: readonly IsoDate[], season: Season): readonly string[] {
  const [first] = dates
  if (first === undefined) return []
  const closed = dates.filter(isClosed)
  return [
    ...spanLines(first, series.at, series.minutes),
    contentLine('RRULE', ruleOf(series, season)),
    ...closed.map(date => contentLine(`EXDATE${zoned}`, stamp(date, series.at))),
  ]
}

function ruleOf({ every, on, nth, times, unending }: Series, season: Season): string {
  const days = on.map(day => `${nth ?? ''}${day}`).join(',')
  const limit = times ? `;COUNT=${times}` : unending ? '' : `;UNTIL=${stamp(season.end, '00:00')}Z`
  return `FREQ=${frequency[every]};BYDAY=${days}${limit}`
}

/** The first date in or after the week of the change, closed days left out. */
function changeLines(
  item: ProgrammeItem & { readonly when: Series },
  change: Change,
  dates: readonly IsoDate[],
  issue: Issue,
): readonly string[] {
  const { season } = issue
  const date = dates.find(candidate => candidate >= dayOfWeek(season, change.week, 'MO') && !isClosed(candidate))
  if (date === undefined) return []
  const { at, minutes } = item.when
  const changed: ProgrammeItem = {
    ...item,
    room: change.room ?? item.room,
    paragraphs: [change.note, ...item.paragraphs],
    revision: (item.revision ?? 0) + 1,
    ...(change.cancelled && { status: 'CANCELLED' }),
  }
  return vevent([
    contentLine(`RECURRENCE-ID${zoned}`, stamp(date, at)),
    ...spanLines(date, change.at ?? at, minutes),
    ...aboutLines(changed, issue),
  ])
}

function spanLines(date: IsoDate, at: Clock, minutes: number, zone: Zone = timeZone): readonly string[] {
  const [hour = 0, minute = 0] = at.split(':').map(Number)
  const end = new Date(Date.parse(`${date}T00:00Z`) + (hour * 60 + minute + minutes) * 60_000).toISOString()
  return [
    contentLine(`DTSTART;TZID=${zone}`, stamp(date, at)),
    contentLine(`DTEND;TZID=${zone}`, stamp(end.slice(0, 10), end.slice(11, 16))),
  ]
}
