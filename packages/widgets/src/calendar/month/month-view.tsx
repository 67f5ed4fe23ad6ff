import {
  type BrowseWords,
  type IsoDate,
  type Locale,
  type MonthWeek,
  moveInGrid,
  type Occurrence,
} from '@library-catalyst/core'
import { Component, type ComponentChild, createRef } from 'preact'
import { adoptStyles } from '../../element/style-sheet.ts'
import { MonthCell } from './month-cell.tsx'
import { monthCss } from './month.css.ts'
import { WeekdayHeads } from './weekday-heads.tsx'

export interface MonthViewProps {
  readonly weeks: readonly MonthWeek[]
  /** The day that has the grid's one tab stop. */
  readonly date: IsoDate
  readonly today: IsoDate
  readonly label: string
  readonly locale: Locale
  readonly words: BrowseWords
  readonly linkTo: (id: string) => string
  readonly onChoose: (occurrence: Occurrence) => void
  /** Another day, perhaps of another month, takes the focus. */
  readonly onMove: (date: IsoDate) => void
  /** Show all that is on this day. */
  readonly onDay: (date: IsoDate) => void
}

/**
 * A month as a grid of days that arrow keys can walk: one tab stop, whatever is in it.
 *
 * @see ARIA Authoring Practices Guide, grid pattern
 */
export class MonthView extends Component<MonthViewProps> {
  readonly #grid = createRef<HTMLDivElement>()
  /** A key moved the date: once it is drawn, it gets the focus. */
  #movedByKey = false

  override componentDidMount(): void {
    if (this.#grid.current) adoptStyles(this.#grid.current, monthCss)
  }

  override componentDidUpdate(): void {
    if (!this.#movedByKey) return
    this.#movedByKey = false
    this.#grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }

  render({
    weeks,
    date,
    today,
    label,
    locale,
    words,
    linkTo,
    onChoose,
    onMove,
    onDay,
  }: MonthViewProps): ComponentChild {
    return (
      <div class="month-grid" role="grid" aria-label={label} part="month" ref={this.#grid} onKeyDown={this.#press}>
        <WeekdayHeads locale={locale} />
        {weeks.map(({ days, bars }) => (
          <div key={days[0]?.date} class="week" role="row" style={{ '--lanes': lanesOf(days) }}>
            {days.map((day, column) => (
              <MonthCell
                key={day.date}
                day={day}
                bars={bars.filter(bar => bar.column === column)}
                isFocused={day.date === date}
                today={today}
                locale={locale}
                words={words}
                linkTo={linkTo}
                onChoose={onChoose}
                onMove={onMove}
                onDay={onDay}
              />
            ))}
          </div>
        ))}
      </div>
    )
  }

  readonly #press = (event: KeyboardEvent): void => {
    const { date, locale, onMove, onDay } = this.props
    if (!(event.target as Element).matches('[role=gridcell]')) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onDay(date)
      return
    }
    const next = moveInGrid(event, date, { firstWeekday: locale.dates.firstWeekday, direction: locale.direction })
    if (next === undefined) return
    event.preventDefault()
    this.#movedByKey = true
    onMove(next)
  }
}

/** One at least: CSS has no way to repeat a row no times. */
const lanesOf = (days: MonthWeek['days']): number => Math.max(1, ...days.map(({ barLanes }) => barLanes))
