import { type MonthWeek, moveInGrid } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { adoptStyles } from '../../element/style-sheet.ts'
import { DayGrid, type DayGridProps } from '../day-grid.tsx'
import { MonthCell } from './month-cell.tsx'
import { monthCss } from './month.css.ts'
import { WeekdayHeads } from './weekday-heads.tsx'

export interface MonthViewProps extends DayGridProps {
  readonly weeks: readonly MonthWeek[]
}

/**
 * A month as a grid of days that arrow keys can walk: one tab stop, whatever is in it.
 *
 * @see ARIA Authoring Practices Guide, grid pattern
 */
export class MonthView extends DayGrid<MonthViewProps> {
  override componentDidMount(): void {
    if (this.grid.current) adoptStyles(this.grid.current, monthCss)
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
      <div class="month-grid" role="grid" aria-label={label} part="month" ref={this.grid} onKeyDown={this.#press}>
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
    const { date, locale, onDay } = this.props
    const cell = event.target as HTMLElement
    if (!cell.matches('[role=gridcell]')) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onDay(date)
      return
    }
    const next = moveInGrid(event, date, { firstWeekday: locale.dates.firstWeekday, direction: locale.direction })
    if (next === undefined) return
    event.preventDefault()
    this.moveByKey(next, cell)
  }
}

/** One at least: CSS has no way to repeat a row no times. */
const lanesOf = (days: MonthWeek['days']): number => Math.max(1, ...days.map(({ barLanes }) => barLanes))
