import { type MonthWeek, moveInGrid } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { adoptStyles } from '../../element/style-sheet.ts'
import { DayGrid, type DayGridProps } from '../day-grid.tsx'
import { MonthRow } from './month-row.tsx'
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

  render({ weeks, date, today, label, locale, words, linkTo, onChoose }: MonthViewProps): ComponentChild {
    return (
      <div
        class="month-grid"
        role="grid"
        aria-label={label}
        part="month"
        ref={this.grid}
        onKeyDown={this.#press}
        onClick={this.#click}
      >
        <WeekdayHeads locale={locale} />
        {weeks.map(week => (
          <MonthRow
            key={week.days[0]?.date}
            week={week}
            focusedDate={week.days.some(day => day.date === date) ? date : undefined}
            today={today}
            locale={locale}
            words={words}
            linkTo={linkTo}
            onChoose={onChoose}
          />
        ))}
      </div>
    )
  }

  /** On a day, which may belong to another month, or on "+3 more". An event is a link, and cares for itself. */
  readonly #click = ({ target }: MouseEvent): void => {
    const { onMove, onDay } = this.props
    const date = (target as Element).closest<HTMLElement>('.cell')?.dataset['date']
    const pressed = (target as Element).closest('a, button')
    if (date === undefined || pressed?.matches('a')) return
    if (pressed) onDay(date)
    else onMove(date)
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
