import type { PlainEvent } from '../../year-of-events.ts'
import { isoOf, link, make } from './make.ts'

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const months = 'January February March April May June July August September October November December'.split(' ')

/** The events of each day from `first` to before `end`, on all the days that they cover. */
export function eventsByDay(events: readonly PlainEvent[], first: string, end: string): Map<string, PlainEvent[]> {
  const days = new Map<string, PlainEvent[]>()
  for (const event of events) {
    const from = event.start.slice(0, 10)
    if (from >= end || event.end.slice(0, 10) < first) continue
    for (const date = new Date(from); ; date.setUTCDate(date.getUTCDate() + 1)) {
      const day = isoOf(date)
      // A whole day ends where the next begins; what has a clock ends on the day on which it begins.
      if (day > from && (from !== event.start || day >= event.end)) break
      if (day >= first && day < end) (days.get(day) ?? days.set(day, []).get(day))?.push(event)
    }
  }
  return days
}

export function handWrittenList(days: Map<string, readonly PlainEvent[]>): Node {
  return make(
    'ol',
    'days',
    ...[...days]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([day, events]) => make('li', 'day', heading(day), make('ul', '', ...events.map(row)))),
  )
}

function heading(day: string): Node {
  const date = new Date(day)
  return make('h3', 'date', `${weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${months[date.getUTCMonth()]}`)
}

function row({ start, end, title }: PlainEvent): Node {
  const when = start.length === 10 ? 'All day' : `${start.slice(11)} to ${end.slice(11)}`
  return make('li', 'row', make('p', 'time', when), make('p', '', link(title)))
}
