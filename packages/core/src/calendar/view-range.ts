import { addMonths, startOfWeek } from '../time/calendar-steps.ts'
import { addDays, fromEpochDay, type IsoDate, toEpochDay } from '../time/iso-date.ts'
import type { CalendarView } from './calendar-view.ts'
import type { EventQuery } from './event-query.ts'
import { monthFrame } from './month-frame.ts'

/** How far back a list goes that looks for what was published after events. */
const pastDays = 182

export interface ViewSettings {
  /** 0 is Monday. */
  readonly firstWeekday: number
  /** How many days a list shows at once. */
  readonly days: number
}

export interface ViewMoment {
  readonly view: CalendarView
  /** Left out, it is the library's today. */
  readonly date?: IsoDate
  /** Today where the library is, as far as is known. */
  readonly today: IsoDate
}

/** The heading of a view, for the locale to put into words: a month, days from `first` to `last`, or one day. */
export type ViewTitle =
  | { readonly kind: 'month'; readonly date: IsoDate }
  | { readonly kind: 'days'; readonly first: IsoDate; readonly last: IsoDate }
  | { readonly kind: 'day'; readonly date: IsoDate }

/** The days to ask for. Lists and single days of today leave the start to the library, whose clock is right. */
export function viewWindow(
  { view, date, today }: ViewMoment,
  { firstWeekday, days }: ViewSettings,
): Pick<EventQuery, 'start' | 'days'> {
  switch (view) {
    case 'month': {
      const { first, weekCount } = monthFrame(date ?? today, firstWeekday)
      return { start: fromEpochDay(first), days: weekCount * 7 }
    }
    case 'week':
      return { start: fromEpochDay(startOfWeek(toEpochDay(date ?? today), firstWeekday)), days: 7 }
    case 'day':
      return { ...(date !== undefined && { start: date }), days: 1 }
    case 'list':
    case 'cards':
      return { ...(date !== undefined && { start: date }), days }
  }
}

/** The days of a list that looks back, today included. */
export function pastWindow(today: IsoDate): Pick<EventQuery, 'start' | 'days'> {
  return { start: addDays(today, -pastDays), days: pastDays + 1 }
}

/** The date that so many steps lead to, back if below 0: whole views, so that none shows a day twice. */
export function stepDate(
  { view, date, today }: ViewMoment,
  steps: number,
  { days }: Pick<ViewSettings, 'days'>,
): IsoDate {
  const from = date ?? today
  switch (view) {
    case 'month':
      return addMonths(from, steps)
    case 'week':
      return addDays(from, 7 * steps)
    case 'day':
      return addDays(from, steps)
    case 'list':
    case 'cards':
      return addDays(from, days * steps)
  }
}

export function viewTitle(moment: ViewMoment, settings: ViewSettings): ViewTitle {
  const date = moment.date ?? moment.today
  if (moment.view === 'month') return { kind: 'month', date }
  const { start: first = date, days } = viewWindow(moment, settings)
  return days === 1 ? { kind: 'day', date: first } : { kind: 'days', first, last: addDays(first, days - 1) }
}
