import type { PlainEvent } from '../../year-of-events.ts'
import { eventsByDay } from './list.ts'
import { isoOf, link, make } from './make.ts'

const most = 4

/** The weeks of a month, at most four events a day, those of several days as bars. */
export function handWrittenMonth(events: readonly PlainEvent[], year: number, month: number): Node {
  const first = 1 - ((new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7)
  const after = new Date(Date.UTC(year, month + 1, 1))
  const days = eventsByDay(events, isoOf(new Date(Date.UTC(year, month, first))), isoOf(addDays(after, 7)))
  const heads = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map(name => make('div', 'head', name))
  const weeks: Node[] = []
  for (let day = first; ; day += 7) {
    const monday = new Date(Date.UTC(year, month, day))
    if (monday >= after) break
    weeks.push(week(days, monday, month))
  }
  return make('div', 'grid', make('div', 'week', ...heads), ...weeks)
}

function week(days: Map<string, readonly PlainEvent[]>, monday: Date, month: number): Node {
  const row = make('div', 'week')
  /** Until which date each lane is taken. */
  const lanes: string[] = []
  for (let column = 1; column <= 7; column++) {
    const date = addDays(monday, column - 1)
    const day = isoOf(date)
    const all = days.get(day) ?? []
    const long = all.filter(isLong)
    const bars = long.filter(event => column === 1 || event.start === day)
    for (const event of bars) {
      const lane = freeLane(lanes, day)
      if (lane >= most - 1) continue
      lanes[lane] = event.end
      row.append(bar(event, { column, lane, day }))
    }
    const taken = lanes.filter(end => end > day).length
    const single = all.filter(event => !isLong(event)).slice(0, most - taken)
    row.append(cell(date, month, { column, single, left: all.length - taken - single.length, lanes: lanes.length }))
  }
  return row
}

interface CellParts {
  readonly column: number
  readonly single: readonly PlainEvent[]
  readonly left: number
  readonly lanes: number
}

function cell(date: Date, month: number, { column, single, left, lanes }: CellParts): Node {
  const entries = single.map(({ start, title }) =>
    make('div', 'entry', ...(start.length === 10 ? [] : [make('span', 'time', `${start.slice(11)} `)]), link(title)),
  )
  const element = make('div', date.getUTCMonth() === month ? 'cell' : 'cell other')
  element.append(make('span', 'number', String(date.getUTCDate())), ...entries)
  if (left > 0) element.append(make('button', 'plus', `+${left} more`))
  element.style.gridColumn = String(column)
  element.style.setProperty('--lanes', String(lanes))
  return element
}

function bar({ title, end }: PlainEvent, { column, lane, day }: { column: number; lane: number; day: string }): Node {
  const span = Math.min((Date.parse(end) - Date.parse(day)) / 86_400_000, 8 - column)
  const element = make('div', 'bar', link(title))
  element.style.gridColumn = `${column} / span ${span}`
  element.style.setProperty('--lane', String(lane))
  return element
}

function freeLane(lanes: readonly string[], day: string): number {
  const free = lanes.findIndex(end => end <= day)
  return free < 0 ? lanes.length : free
}

const addDays = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000)

const isLong = ({ start, end }: PlainEvent): boolean =>
  start.length === 10 && Date.parse(end) - Date.parse(start) > 86_400_000
