import { computed, createModel, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import type { CalendarPort } from '../adapter/adapter.ts'
import type { IsoDate } from '../time/iso-date.ts'
import { narrowed, questionForAll } from './browse-query.ts'
import type { EventFilters } from './event-query.ts'
import { FilterChoice } from './filter-choice.ts'
import { FoundEvents } from './found-events.ts'
import { OpenedEvent } from './opened-event.ts'
import { type Question, QueryAnswer } from './query-answer.ts'
import { ViewChoice } from './view-choice.ts'
import type { CalendarView, ViewSettings } from './view-range.ts'
import type { ViewState } from './view-state.ts'

export interface BrowseSettings extends ViewSettings {
  readonly view: CalendarView
  /** The device's own date, until the library has said its today. */
  readonly today: IsoDate
  /** What is chosen at first. */
  readonly preset?: EventFilters
  /** What always holds. */
  readonly locked?: EventFilters
}

/**
 * The state behind a calendar that can be searched and looked at in several ways. The days of the view are asked for
 * whole, and searched here; only where they hold more than one answer carries, text and filters are asked for, too.
 * Dispose it to abort what is in flight.
 */
export const BrowseStore = /* @__PURE__ */ createModel((port: CalendarPort, settings: BrowseSettings) => {
  const today = signal(settings.today)
  const place = new ViewChoice(settings.view, settings, today)
  const choice = new FilterChoice(settings.preset ?? {}, settings.locked ?? {})
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
    /** What a link has to carry. */
    state: computed(() => stateOf(place, choice)),
    restore({ view, date, text, filters }: ViewState) {
      place.show(view)
      place.goTo(date)
      choice.choose(text, filters)
    },
    /** The event whose details are shown; `idle` if none is. */
    opened: opened.event,
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

function stateOf(place: ViewChoice, choice: FilterChoice): ViewState {
  const date = place.chosenDate.value
  const [view, text, filters] = [place.view.value, choice.text.value, choice.own.value]
  return { view, ...(date !== undefined && { date }), text, filters }
}

const wordingOf = (asked: Pick<Question, 'query'> | undefined): string | undefined =>
  asked && JSON.stringify(asked.query)
