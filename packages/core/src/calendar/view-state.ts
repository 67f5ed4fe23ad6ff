import { isIsoDate, type IsoDate } from '../time/iso-date.ts'
import { type CalendarView, calendarViews } from './calendar-view.ts'
import { normalFilters } from './normal-filters.ts'
import { type EventFilters, facetNames, traitNames } from './event-query.ts'

/** How a patron looks at a calendar: what a link has to carry to show the same. */
export interface ViewState {
  readonly view: CalendarView
  /** Left out, it is today, whenever that is. */
  readonly date?: IsoDate
  readonly text: string
  /** In their normal form. */
  readonly filters: EventFilters
}

/** What is shown where the address says nothing: no search, today. */
export interface ViewDefaults extends Pick<ViewState, 'view' | 'filters'> {
  /** The views that an address may ask for; left out or empty, all. */
  readonly views?: readonly CalendarView[]
}

/** What an address may ask for: enough for every patron, too little to make a page work for an hour. */
const limits = { words: 50, letters: 200, firstDate: '1900-01-01', lastDate: '2199-12-31' }

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/**
 * Only what differs from the defaults, always in the same order. A facet whose default was cleared is there with an
 * empty word, a trait with `false`.
 */
export function writeViewState({ view, date, text, filters }: ViewState, defaults: ViewDefaults): URLSearchParams {
  const params = new URLSearchParams()
  if (view !== defaults.view) params.set('view', view)
  if (date !== undefined) params.set('date', date)
  if (text !== '') params.set('text', text)
  const [own, usual] = [normalFilters(filters), normalFilters(defaults.filters)]
  for (const facet of facetNames) {
    if (JSON.stringify(own[facet]) === JSON.stringify(usual[facet])) continue
    for (const word of own[facet] ?? ['']) params.append(facet, word)
  }
  for (const trait of traitNames) if (own[trait] !== usual[trait]) params.set(trait, String(own[trait] ?? false))
  return params
}

/** The reverse. What makes no sense, or too much of it, is taken as the default: old links have to show something. */
export function parseViewState(params: URLSearchParams, defaults: ViewDefaults): ViewState {
  const [view, date, text] = [params.get('view'), params.get('date'), params.get('text') ?? '']
  const filters: Mutable<EventFilters> = { ...defaults.filters }
  for (const facet of facetNames) if (params.has(facet)) filters[facet] = wordsOf(params, facet)
  for (const trait of traitNames) if (params.has(trait)) filters[trait] = params.get(trait) === 'true'
  return {
    view: calendarViews.find(name => name === view && isOffered(name, defaults)) ?? defaults.view,
    ...(isPlausible(date) && { date }),
    text: text.slice(0, limits.letters),
    filters: normalFilters(filters),
  }
}

const wordsOf = (params: URLSearchParams, facet: string): readonly string[] =>
  params
    .getAll(facet)
    .filter(word => word !== '' && word.length <= limits.letters)
    .slice(0, limits.words)

/** Where a page offers one view only, no link may lead to another: there would be no way back. */
const isOffered = (name: CalendarView, { views = [] }: ViewDefaults): boolean =>
  views.length === 0 || views.includes(name)

const isPlausible = (date: string | null): date is IsoDate =>
  date !== null && isIsoDate(date) && date >= limits.firstDate && date <= limits.lastDate
