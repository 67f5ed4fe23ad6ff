import { dateOf, lastDate, monthModel, viewTitleText, wholeWeeks } from '@library-catalyst/core'
import { Component, type ComponentChild } from 'preact'
import { AgendaList } from '../agenda-list.tsx'
import type { ViewProps } from '../browse/view-props.ts'
import { isPrinting } from '../take/printing.ts'
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
          onMove={next => place.goTo(next)}
          onDay={onDay}
        />
        <div class="day-list">
          <ChosenDay {...props} />
        </div>
      </>
    )
  }
}

function ChosenDay({ store, locale, words, headingLevel, linkTo, onChoose }: ViewProps): ComponentChild {
  const { place, today, found, answer } = store
  const date = place.date.value
  const page = answer.page.value
  const occurrences = found.occurrences.value.filter(
    ({ start, end }) => dateOf(start) <= date && lastDate(start, end) >= date,
  )
  if (occurrences.length === 0) return page && <p class="notice">{words.nothingOnDay}</p>
  return (
    <AgendaList
      days={[{ date, isToday: date === today.value, occurrences }]}
      today={today.value}
      libraryZone={page?.timeZone ?? ''}
      headingLevel={Math.min(headingLevel + 1, 6)}
      locale={locale}
      linkTo={linkTo}
      onChoose={onChoose}
    />
  )
}
