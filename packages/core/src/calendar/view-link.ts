import { computed, createModel, type ReadonlySignal } from '@preact/signals-core'
import type { CalendarView } from './calendar-view.ts'
import type { FilterChoice } from './filter-choice.ts'
import type { ViewChoice } from './view-choice.ts'
import { parseViewState, type ViewDefaults, type ViewState, writeViewState } from './view-state.ts'

/** What is shown, as a link carries it: a query string that is empty where nothing was chosen. */
export const ViewLink = /* @__PURE__ */ createModel(
  (place: ViewChoice, choice: FilterChoice, views: ReadonlySignal<readonly CalendarView[]>) => {
    const defaults = computed((): ViewDefaults => ({
      view: place.usual.value,
      views: views.value,
      filters: choice.usual.value,
    }))
    const write = (state: ViewState) => String(writeViewState(state, defaults.value))
    const read = (link: string) => parseViewState(new URLSearchParams(link), defaults.value)

    return {
      text: computed(() => write(stateOf(place, choice))),
      /** Whether a link, in whatever order it is written, shows what is shown. */
      leadsHere: (link: string): boolean => write(read(link)) === write(stateOf(place, choice)),
      /** Show what a link carries. What makes no sense in it is taken as nothing. */
      follow(link: string) {
        const { view, date, text, filters } = read(link)
        place.show(view)
        place.goTo(date)
        choice.choose(text, filters)
      },
    }
  },
)
export type ViewLink = InstanceType<typeof ViewLink>

function stateOf(place: ViewChoice, choice: FilterChoice): ViewState {
  const date = place.chosenDate.value
  const [view, text, filters] = [place.view.value, choice.text.value, choice.own.value]
  return { view, ...(date !== undefined && { date }), text, filters }
}
