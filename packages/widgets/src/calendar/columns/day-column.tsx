import {
  type DayColumn as Column,
  type EventBar,
  formatDate,
  type TimedBlock,
  type WeekColumns,
  weekdayOf,
} from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import type { ColumnsGridProps } from './columns-grid.tsx'
import { BarLink, BlockLink } from './event-links.tsx'
import { NowLine } from './now-line.tsx'
import type { TimeRows } from './time-rows.ts'

interface DayColumnProps extends Omit<ColumnsGridProps, 'date' | 'label' | 'week'> {
  readonly week: WeekColumns
  /** Which of the week's columns, counted from 0. */
  readonly position: number
  readonly rows: TimeRows
  readonly isFocused: boolean
}

/** One day: its date, what lasts for days, and by the hour what does not. */
export function DayColumn(props: DayColumnProps): ComponentChild {
  const { week, position, rows, isFocused, today, page, locale, words, onMove } = props
  const { messages, dates } = locale
  const column = week.columns[position] as Column
  const { date, isToday, occurrences, blocks } = column
  const name = [formatDate(dates, date, today), ...(isToday ? [messages.today] : []), words.found(occurrences.length)]
  return (
    <div
      class={isToday ? 'column of-today' : 'column'}
      role="gridcell"
      aria-current={isToday ? 'date' : undefined}
      tabIndex={isFocused ? 0 : -1}
      onFocusIn={() => {
        if (!isFocused) onMove(date)
      }}
    >
      <span class="visually-hidden day-name">{messages.joined(name)}</span>
      <div class="column-head" aria-hidden="true">
        <span class="column-weekday">{dates.weekdaysShort[weekdayOf(date)]}</span>
        <span class={isToday ? 'column-number is-today' : 'column-number'}>{+date.slice(8)}</span>
      </div>
      {isToday && page && <NowLine page={page} date={date} rows={rows} />}
      {week.bars
        .filter(bar => bar.column === position)
        .map(bar => (
          <BarLink key={bar.occurrence.id} {...props} bar={bar} width={widthOf(bar, week)} />
        ))}
      {blocks.map(block => (
        <Block key={block.events[0]?.occurrence.id} {...props} block={block} date={date} />
      ))}
    </div>
  )
}

interface BlockProps extends DayColumnProps {
  readonly block: TimedBlock
  readonly date: string
}

function Block({ block, ...props }: BlockProps): ComponentChild {
  const { events, start, end, lane, laneCount } = block
  return (
    <div class="block" style={{ gridRow: props.rows.between(start, end), '--lane': lane, '--of': laneCount }}>
      {events.map(event => (
        <BlockLink
          key={event.occurrence.id}
          {...props}
          event={event}
          isBrief={props.week.columns.length > 1}
          libraryZone={props.page?.timeZone ?? ''}
        />
      ))}
    </div>
  )
}

/** A day on which much is on at once has more room than a quiet one, in parts of the width. */
export function columnWidth({ laneCount }: Pick<Column, 'laneCount'>): number {
  return 1 + 0.75 * (laneCount - 1)
}

/** How many times as wide as its first column a bar is. */
function widthOf({ column, span }: EventBar, { columns }: WeekColumns): number {
  const [first = 1, ...others] = columns.slice(column, column + span).map(columnWidth)
  return others.reduce((sum, width) => sum + width, first) / first
}
