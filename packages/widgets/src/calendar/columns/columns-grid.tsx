import {
  type BrowseWords,
  type EventPage,
  formatTime,
  type IsoDate,
  type Locale,
  moveInColumns,
  type Occurrence,
  type WeekColumns,
} from '@library-catalyst/core'
import { Component, type ComponentChild, createRef } from 'preact'
import { columnWidth, DayColumn } from './day-column.tsx'
import { stepInside } from './step-inside.ts'
import { TimeRows } from './time-rows.ts'

export interface ColumnsGridProps {
  readonly week: WeekColumns
  /** The day that has the grid's one tab stop. */
  readonly date: IsoDate
  readonly today: IsoDate
  /** What the events came with; nothing until they are there. */
  readonly page: EventPage | undefined
  readonly label: string
  readonly locale: Locale
  readonly words: BrowseWords
  readonly linkTo: (id: string) => string
  readonly onChoose: (occurrence: Occurrence) => void
  /** Another day, perhaps of another week, takes the focus. */
  readonly onMove: (date: IsoDate) => void
  /** Show all that is on this day. */
  readonly onDay: (date: IsoDate) => void
}

/**
 * Days side by side as a grid of one row: one tab stop, whatever is on. Left and right go from day to day, down goes
 * into the day to its events and up out of it again.
 *
 * @see ARIA Authoring Practices Guide, grid pattern, "Editing and Navigating Inside a Cell"
 */
export class ColumnsGrid extends Component<ColumnsGridProps> {
  readonly #grid = createRef<HTMLDivElement>()
  /** A key moved the date: once it is drawn, it gets the focus. */
  #movedByKey = false

  override getSnapshotBeforeUpdate(): boolean {
    return this.#hasFocus()
  }

  override componentDidUpdate(_before: ColumnsGridProps, _state: unknown, hadFocus: boolean): void {
    // An event that has the focus may be gone with fresh data; its day is still there.
    const hasLostFocus = hadFocus && !this.#hasFocus()
    if (this.#movedByKey || hasLostFocus) this.#grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    this.#movedByKey = false
  }

  render({ week, date, label, locale, ...rest }: ColumnsGridProps): ComponentChild {
    const rows = new TimeRows(week)
    const widths = week.columns.map(column => `minmax(0, ${columnWidth(column)}fr)`)
    return (
      <div
        class="columns"
        role="grid"
        aria-label={label}
        part="columns"
        ref={this.#grid}
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
    const { date, locale, onMove, onDay } = this.props
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
    else if (next === date) cell.focus()
    else if (next !== undefined) {
      this.#movedByKey = true
      onMove(next)
    }
  }

  #hasFocus(): boolean {
    const grid = this.#grid.current
    // What `:focus-within` says of an element that has just gone, engines do not agree on.
    return grid?.contains((grid.getRootNode() as ShadowRoot).activeElement) ?? false
  }
}

/** On no date in particular. */
const wallTimeAt = (hour: number): string => `2000-01-01T${String(hour).padStart(2, '0')}:00`
