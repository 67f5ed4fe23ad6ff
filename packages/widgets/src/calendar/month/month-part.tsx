import { monthModel, viewTitleText, wholeWeeks } from '@library-catalyst/core'
import { Component, type ComponentChild } from 'preact'
import type { ViewProps } from '../browse/view-props.ts'
import { isPrinting } from '../take/printing.ts'
import { ChosenDay } from './chosen-day.tsx'
import { MonthView } from './month-view.tsx'

/** The month; where there is no room for events in it, the chosen day's stand under it. */
export class MonthPart extends Component<ViewProps> {
  readonly #weeks = monthModel(this.props.store)

  render(props: ViewProps): ComponentChild {
    const { store, locale, words, linkTo, onChoose, onDay } = props
    const { place, today } = store
    return (
      <>
        <MonthView
          weeks={isPrinting.value ? wholeWeeks(this.#weeks.value) : this.#weeks.value}
          date={place.date.value}
          today={today.value}
          label={viewTitleText(place.title.value, today.value, locale)}
          locale={locale}
          words={words}
          linkTo={linkTo}
          onChoose={onChoose}
          onMove={place.goTo}
          onDay={onDay}
        />
        <ChosenDay {...props} />
      </>
    )
  }
}
