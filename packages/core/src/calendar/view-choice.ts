import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals-core'
import type { IsoDate } from '../time/iso-date.ts'
import type { CalendarView } from './calendar-view.ts'
import { stepDate, viewTitle, type ViewMoment, type ViewSettings, viewWindow } from './view-range.ts'

/** Which days a patron looks at, and how. */
export const ViewChoice = /* @__PURE__ */ createModel(
  (first: CalendarView, settingsFirst: ViewSettings, today: ReadonlySignal<IsoDate>) => {
    const settings = signal(settingsFirst)
    /** Where nobody has chosen another. */
    const usual = signal(first)
    const view = signal(first)
    /** Nothing as long as today is looked at: at midnight it moves on. */
    const chosenDate = signal<IsoDate | undefined>(undefined)
    const date = computed(() => chosenDate.value ?? today.value)
    const moment = computed((): ViewMoment => {
      const chosen = chosenDate.value
      return { view: view.value, today: today.value, ...(chosen !== undefined && { date: chosen }) }
    })

    return {
      settings,
      usual,
      view,
      chosenDate,
      /** The date that has the focus. */
      date,
      window: computed(() => viewWindow(moment.value, settings.value)),
      title: computed(() => viewTitle(moment.value, settings.value)),
      show(next: CalendarView) {
        view.value = next
      },
      /** @param next nothing for today, now and tomorrow */
      goTo(next: IsoDate | undefined) {
        chosenDate.value = next
      },
      /** Whole views back (below 0) or ahead. */
      step(steps: number) {
        chosenDate.value = stepDate(moment.peek(), steps, settings.peek())
      },
      /** The page begins with another view now: show it. The same one again leaves what was chosen. */
      begin(next: CalendarView) {
        if (usual.peek() === next) return
        usual.value = next
        view.value = next
      },
      configure(next: ViewSettings) {
        settings.value = next
      },
    }
  },
)
export type ViewChoice = InstanceType<typeof ViewChoice>
