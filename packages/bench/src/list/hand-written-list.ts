import { agendaDays, english, formatDate, monthOf, type Occurrence, timeOnDay, weekdayOf } from '@library-catalyst/core'

type Children = readonly (Node | string)[]

/** The floor: the same nodes, texts and classes as the widget's list, made by hand with nothing in between. */
export function handWrittenList(occurrences: readonly Occurrence[], window: { start: string; end: string }): Node {
  const { dates, messages } = english
  const today = window.start
  const days = agendaDays(occurrences, window, today).map(({ date, isToday, occurrences: onDay }) =>
    make('li', 'day', [
      make('h3', 'date', [
        make('time', 'visually-hidden', [formatDate(dates, date, today)]),
        make('span', 'weekday', [dates.weekdaysShort[weekdayOf(date)] ?? '']),
        make('span', 'number', [String(+date.slice(8))]),
        make('span', 'month', [dates.monthsShort[monthOf(date)] ?? '']),
        ...(isToday ? [make('span', 'today', [messages.today])] : []),
      ]),
      make(
        'ul',
        'events',
        onDay.map(occurrence => rowOf(occurrence, date)),
      ),
    ]),
  )
  return make('ol', 'days', days)
}

function rowOf(occurrence: Occurrence, date: string): Node {
  const { messages } = english
  const { status, title, id, place, seatsLeft, attendanceMode, energy } = occurrence
  const link = make('a', status === 'cancelled' ? 'gone' : '', [title]) as HTMLAnchorElement
  link.href = `#catalyst-calendar=${id}`
  link.addEventListener('click', event => event.preventDefault())
  return make('li', 'event', [
    make('p', 'time', [timeOnDay(occurrence, date, english)]),
    make('p', 'title', [
      ...(status === 'confirmed' ? [] : [make('span', 'status', [`${messages.status[status]} `])]),
      link,
    ]),
    ...(place ? [make('p', 'place', [`${place.room}, ${place.name}`])] : []),
    make('p', 'marks', [
      ...(seatsLeft === undefined ? [] : [make('span', 'mark', [messages.seatsLeft(seatsLeft)])]),
      ...(attendanceMode === 'offline' ? [] : [make('span', 'mark', [messages.attendance[attendanceMode]])]),
      ...(energy ? [energyOf(energy)] : []),
    ]),
  ])
}

function energyOf(energy: 'quiet' | 'balanced' | 'lively'): Node {
  const full = { quiet: 1, balanced: 2, lively: 3 }[energy]
  return make('span', 'mark', [
    make(
      'span',
      'bars',
      [1, 2, 3].map(bar => make('i', bar <= full ? 'full' : '', [])),
    ),
    make('span', 'visually-hidden', [english.messages.energyLabel('')]),
    english.messages.energy[energy],
  ])
}

function make(tag: string, className: string, children: Children): HTMLElement {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...children)
  return element
}
