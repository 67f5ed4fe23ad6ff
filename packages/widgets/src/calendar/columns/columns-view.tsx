import { columnModel, type DayColumn, viewTitleText } from '@library-catalyst/core'
import { Component, type ComponentChild, createRef } from 'preact'
import { adoptStyles } from '../../element/style-sheet.ts'
import { AgendaList } from '../agenda-list.tsx'
import type { ViewProps } from '../browse/view-props.ts'
import { ColumnsGrid } from './columns-grid.tsx'
import { columnsCss } from './columns.css.ts'

/** How many columns of words there is room for on a tablet held upright, and on one held across. */
const mostUpright = 8
const mostAcross = 11
/** How many events of a day fit on a sheet of paper: engines tear what is longer, where a list goes on overleaf. */
const mostOnPaper = 20

/** A week, or a day, by the hour; where there is no room for columns, as a list of its days. */
export class ColumnsView extends Component<ViewProps> {
  readonly #week = columnModel(this.props.store)
  readonly #root = createRef<HTMLDivElement>()

  override componentDidMount(): void {
    if (this.#root.current) adoptStyles(this.#root.current, columnsCss)
  }

  render({ store, locale, words, headingLevel, linkTo, onChoose, onDay }: ViewProps): ComponentChild {
    const { place, today, answer, isAnswered } = store
    const week = this.#week.value
    const page = answer.page.value
    const common = { today: today.value, locale, linkTo, onChoose }
    return (
      <div class={`by-hour ${kindOf(week.columns)}`} ref={this.#root}>
        <ColumnsGrid
          {...common}
          week={week}
          page={page}
          words={words}
          date={place.date.value}
          label={viewTitleText(place.title.value, today.value, locale)}
          onMove={next => place.goTo(next)}
          onDay={onDay}
        />
        <div class="brief">
          <AgendaList
            {...common}
            days={week.columns}
            libraryZone={page?.timeZone ?? ''}
            headingLevel={Math.min(headingLevel + 1, 6)}
            // Until the answer for these days is there, nobody says that nothing is on.
            emptyDay={isAnswered.value ? words.nothingOnDay : undefined}
          />
        </div>
      </div>
    )
  }
}

/** How much room the columns need, for the style sheet to choose between them and the list. */
function kindOf(columns: readonly DayColumn[]): string {
  const isDay = columns.length === 1
  const lanes = columns.reduce((sum, { laneCount }) => sum + laneCount, 0)
  const room = isDay || lanes <= mostUpright ? 'roomy' : lanes <= mostAcross ? 'crowded' : 'packed'
  const isLong = columns.some(({ occurrences }) => occurrences.length > mostOnPaper)
  return `${isDay ? 'one-day' : 'week-by-hour'} ${room}${isLong ? ' long' : ''}`
}
