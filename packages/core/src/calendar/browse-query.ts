import type { IsoDate } from '../time/iso-date.ts'
import type { CalendarView } from './calendar-view.ts'
import { activeFilters } from './facets.ts'
import { type EventFilters, type EventQuery, maxPageSize } from './event-query.ts'
import { searchWords } from './search-text.ts'
import { pastWindow } from './view-range.ts'
import type { Question } from './query-answer.ts'

/** What somebody looks at, and for. */
export interface Browsing {
  readonly view: CalendarView
  readonly window: Pick<EventQuery, 'start' | 'days'>
  readonly today: IsoDate
  readonly text: string
  /** With what is locked. */
  readonly filters: EventFilters
  readonly locked: EventFilters
}

/** A month, a week or a day has to be whole: up to 5,000 events. A list goes on when it is asked to. */
const pagesOfGrid = 10

/** Ask for all that is on in these days; only what is locked is left to the other side. */
export function questionForAll({ view, window, today, filters, locked }: Browsing): Question {
  const isList = view === 'list' || view === 'cards'
  const looksBack = isList && filters.materials === true && window.start === undefined
  const query: EventQuery = {
    ...(looksBack ? pastWindow(today) : window),
    ...(activeFilters(locked).length > 0 && { filters: locked }),
  }
  return isList ? { query, mostPages: 1 } : { query: { ...query, limit: maxPageSize }, mostPages: pagesOfGrid }
}

/** Ask for what is wanted only. The same question, if everything is. */
export function narrowed({ query, mostPages }: Question, { text, filters }: Browsing): Question {
  const words = searchWords(text).join(' ')
  return {
    query: {
      ...query,
      ...(words !== '' && { text: words }),
      ...(activeFilters(filters).length > 0 && { filters }),
    },
    mostPages,
  }
}
