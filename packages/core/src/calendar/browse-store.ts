import { computed, createModel, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import type { CalendarPort } from '../adapter/adapter.ts'
import type { IsoDate } from '../time/iso-date.ts'
import { narrowed, questionForAll } from './browse-query.ts'
import type { CalendarView } from './calendar-view.ts'
import type { EventFilters } from './event-query.ts'
import { FilterChoice } from './filter-choice.ts'
import { FoundEvents } from './found-events.ts'
import { OpenedEvent } from './opened-event.ts'
import { type Question, QueryAnswer } from './query-answer.ts'
import { ViewChoice } from './view-choice.ts'
import { ViewLink } from './view-link.ts'
import type { ViewSettings } from './view-range.ts'

/** What the page asks for. It may change its mind while a patron looks around. */
export interface BrowseSettings extends ViewSettings {
  /** The view to begin with. */
  readonly view: CalendarView
  /** Those that a patron may choose from; left out or empty, all. */
  readonly views?: readonly CalendarView[]
  /** What is chosen at first. */
  readonly preset?: EventFilters
  /** What always holds. */
  readonly locked?: EventFilters
}

/** Where a patron comes from. */
export interface BrowseStart extends BrowseSettings {
  /** The device's own date, until the library has said its today. */
  readonly today: IsoDate
  /** What a link says, as `link.text` gives it. */
  readonly link?: string
}

/**
 * The state behind a calendar that can be searched and looked at in several ways. The days of the view are asked for
 * whole, and searched here; only where they hold more than one answer carries, text and filters are asked for, too.
 * Dispose it to abort what is in flight.
 */
export const BrowseStore = /* @__PURE__ */ createModel((port: CalendarPort, start: BrowseStart) => {
  const today = signal(start.today)
  const views = signal(start.views ?? [])
  const place = new ViewChoice(start.view, start, today)
  const choice = new FilterChoice(start.preset ?? {}, start.locked ?? {})
  const link = new ViewLink(place, choice, views)
  if (start.link) link.follow(start.link)
  const { question, learnFrom } = questions(place, choice, today)
  const answer = new QueryAnswer(port, question)
  const found = new FoundEvents(answer, choice)
  const opened = new OpenedEvent(port)

  effect(() => learnFrom(answer))
  effect(() => {
    if (answer.page.value) today.value = answer.page.value.today
  })

  return {
    today,
    place,
    choice,
    answer,
    found,
    /** False while the answer at hand is to another question: the days before, or the search before. */
    isAnswered: computed(() => wordingOf(answer.request.value.value) === wordingOf(question.value)),
    link,
    /** The page asks for something else now. What a patron has chosen stays where it still can be had. */
    configure(next: BrowseSettings) {
      views.value = next.views ?? []
      place.configure(next)
      place.begin(next.view)
      if (views.peek().length > 0 && !views.peek().includes(place.view.peek())) place.show(next.view)
      choice.lock(next.locked ?? {})
      choice.begin(next.preset ?? {})
    },
    /** The event whose details are shown; `idle` if none is. */
    opened: opened.event,
    /** Remember an event outside the answer that may be opened next. */
    meet: opened.meet,
    async open(id: string) {
      const known = answer.page.peek()?.items.find(item => item.id === id)
      await opened.open(id, known)
    },
    close: opened.close,
  }
})
export type BrowseStore = InstanceType<typeof BrowseStore>

/** What to ask, as far as one knows how much there is. */
function questions(place: ViewChoice, choice: FilterChoice, today: ReadonlySignal<IsoDate>) {
  /** The question for all that is on in some days, if that did not fit one answer. */
  const cut: Signal<string | undefined> = signal(undefined)
  const browsing = computed(() => ({
    view: place.view.value,
    window: place.window.value,
    today: today.value,
    text: choice.text.value,
    filters: choice.filters.value,
    locked: choice.locked.value,
  }))
  const forAll = computed(() => questionForAll(browsing.value))
  const question = computed((): Question => {
    const isCut = cut.value === wordingOf(forAll.value)
    return isCut ? narrowed(forAll.value, browsing.value) : forAll.value
  })
  return {
    question,
    learnFrom({ request, page }: QueryAnswer) {
      const answered = wordingOf(request.value.value)
      if (answered === undefined || answered !== wordingOf(forAll.peek())) return
      cut.value = page.value?.cursor === undefined ? undefined : answered
    },
  }
}

const wordingOf = (asked: Pick<Question, 'query'> | undefined): string | undefined =>
  asked && JSON.stringify(asked.query)
