import { type EventPage, formatTime, moveInColumns, type WeekColumns } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { DayGrid, type DayGridProps } from '../day-grid.tsx'
import { columnWidth, DayColumn } from './day-column.tsx'
import { stepInside } from './step-inside.ts'
import { TimeRows } from './time-rows.ts'

export interface ColumnsGridProps extends DayGridProps {
  readonly week: WeekColumns
  /** What the events came with; nothing until they are there. */
  readonly page: EventPage | undefined
}

/**
 * Days side by side as a grid of one row: one tab stop, whatever is on. Left and right go from day to day, down goes
 * into the day to its events and up out of it again.
 *
 * @see ARIA Authoring Practices Guide, grid pattern, "Editing and Navigating Inside a Cell"
 */
export class ColumnsGrid extends DayGrid<ColumnsGridProps> {
  render({ week, date, label, locale, ...rest }: ColumnsGridProps): ComponentChild {
    const rows = new TimeRows(week)
    const widths = week.columns.map(column => `minmax(0, ${columnWidth(column)}fr)`)
    return (
      <div
        class="columns"
        role="grid"
        aria-label={label}
        part="columns"
        ref={this.grid}
        style={{ gridTemplateColumns: `auto ${widths.join(' ')}`, gridTemplateRows: rows.template }}
        onKeyDown={this.#press}
      >
        {rows.fullHours.map(hour => (
          <div key={hour} class="hour" style={{ gridRow: rows.between(hour * 60, (hour + 1) * 60) }} aria-hidden="true">
            {!week.quietHours.has(hour) && <span>{formatTime(locale.dates, wallTimeAt(hour))}</span>}
          </div>
        ))}
        <div class="column-row" role="row">
          {week.columns.map((column, position) => (
            <DayColumn
              {...rest}
              key={column.date}
              week={week}
              position={position}
              rows={rows}
              isFocused={column.date === date}
              locale={locale}
            />
          ))}
        </div>
      </div>
    )
  }

  readonly #press = (event: KeyboardEvent): void => {
    const { date, locale, onDay } = this.props
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event
    const from = event.target as HTMLElement
    const cell = from.closest<HTMLElement>('[role=gridcell]')
    if (!cell || ctrlKey || altKey || metaKey) return
    const inside = shiftKey ? undefined : stepInside(key, from, cell)
    const opensDay = from === cell && (key === 'Enter' || key === ' ')
    const next = moveInColumns(event, date, { firstWeekday: locale.dates.firstWeekday, direction: locale.direction })
    if (!inside && !opensDay && next === undefined) return
    event.preventDefault()
    if (inside) inside.focus()
    else if (opensDay) onDay(date)
    else if (next !== undefined) this.moveByKey(next, cell)
  }
}

/** On no date in particular. */
const wallTimeAt = (hour: number): string => `2000-01-01T${String(hour).padStart(2, '0')}:00`
