import {
  type EventBar,
  formatDate,
  formatTime,
  isAllDay,
  type IsoDate,
  type MonthDay,
  type Occurrence,
} from '@library-catalyst/core'
import type { VNode } from 'preact'
import { wayTo } from '../occurrence-link.tsx'
import { isGone, StatusWord } from '../status-word.tsx'
import type { MonthViewProps } from './month-view.tsx'

export interface MonthCellProps extends Pick<MonthViewProps, 'locale' | 'words' | 'linkTo' | 'onChoose'> {
  readonly day: MonthDay
  /** What begins on this day, or goes on from the week before, and lasts longer. */
  readonly bars: readonly EventBar[]
  readonly isFocused: boolean
  readonly today: IsoDate
}

/**
 * One day. Its events are links for the pointer; the keyboard opens the day, where each has its place. A function, as
 * its entries are: a hundred components would cost more than what they draw.
 */
export function monthCell(props: MonthCellProps): VNode {
  const { day, bars, isFocused, today, locale, words } = props
  const { date, dayOfMonth, isInMonth, isToday, entries, moreCount, occurrences } = day
  const { messages, dates } = locale
  const count = words.found(occurrences.length)
  return (
    <div
      key={date}
      class={`cell${isInMonth ? '' : ' other'}${isFocused ? ' chosen' : ''}`}
      role="gridcell"
      tabIndex={isFocused ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      data-date={date}
    >
      <span class="visually-hidden day-name">
        {messages.joined([formatDate(dates, date, today), ...(isToday ? [messages.today] : []), count])}
      </span>
      <span class={isToday ? 'day-number is-today' : 'day-number'} aria-hidden="true">
        {dayOfMonth}
      </span>
      {occurrences.length > 0 && (
        <span class="dots" aria-hidden="true">
          {'•'.repeat(Math.min(occurrences.length, 3))}
        </span>
      )}
      {bars.map(bar => entryLink(bar.occurrence, props, bar))}
      <div class="entries">
        {entries.map(occurrence => entryLink(occurrence, props))}
        {moreCount > 0 && (
          <button class="plus" tabIndex={-1}>
            {words.moreOnDay(moreCount)}
          </button>
        )}
      </div>
    </div>
  )
}

function entryLink(occurrence: Occurrence, { locale, linkTo, onChoose }: MonthCellProps, bar?: EventBar): VNode {
  const { id, title, start, status } = occurrence
  return (
    <a
      key={id}
      class={entryClass(bar, isGone(status))}
      style={bar && { '--span': bar.span, gridRow: bar.lane + 2 }}
      tabIndex={-1}
      {...wayTo(occurrence, { linkTo, onChoose })}
    >
      {!bar && !isAllDay(start) && <span class="entry-time">{`${formatTime(locale.dates, start)} `}</span>}
      {status !== 'confirmed' && <StatusWord status={status} messages={locale.messages} />}
      <span class="entry-title" dir="auto">
        {title}
      </span>
    </a>
  )
}

function entryClass(bar: EventBar | undefined, gone: boolean): string {
  const words = [
    'entry',
    bar && 'bar',
    bar?.continuesBefore && 'before',
    bar?.continuesAfter && 'after',
    gone && 'gone',
  ]
  return words.filter(Boolean).join(' ')
}
