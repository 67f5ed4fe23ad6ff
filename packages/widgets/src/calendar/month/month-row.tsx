import type { IsoDate, MonthWeek } from '@library-catalyst/core'
import { Component, type ComponentChild } from 'preact'
import { hasSameProps } from '../same-props.ts'
import { monthCell } from './month-cell.tsx'
import type { MonthViewProps } from './month-view.tsx'

interface MonthRowProps extends Pick<MonthViewProps, 'today' | 'locale' | 'words' | 'linkTo' | 'onChoose'> {
  readonly week: MonthWeek
  /** The day that has the grid's tab stop, if it is in this week. */
  readonly focusedDate: IsoDate | undefined
}

/** A week of the month. Where nothing in it has changed, it is not drawn again: the focus moves through two at most. */
export class MonthRow extends Component<MonthRowProps> {
  override shouldComponentUpdate(next: MonthRowProps): boolean {
    return !hasSameProps(this.props, next)
  }

  render({ week: { days, bars }, focusedDate, ...rest }: MonthRowProps): ComponentChild {
    const lanes = Math.max(...days.map(({ barLanes }) => barLanes))
    return (
      <div
        class={lanes > 0 ? 'week with-bars' : 'week'}
        role="row"
        style={lanes > 0 ? { '--lanes': lanes } : undefined}
      >
        {days.map((day, column) =>
          monthCell({
            ...rest,
            day,
            bars: bars.filter(bar => bar.column === column),
            isFocused: day.date === focusedDate,
          }),
        )}
      </div>
    )
  }
}
