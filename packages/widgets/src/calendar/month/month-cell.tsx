import {
  type EventBar,
  formatDate,
  formatTime,
  isAllDay,
  type IsoDate,
  type MonthDay,
  type Occurrence,
} from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { OccurrenceLink } from '../occurrence-link.tsx'
import { isGone, StatusWord } from '../status-word.tsx'
import type { MonthViewProps } from './month-view.tsx'

interface MonthCellProps extends Pick<MonthViewProps, 'locale' | 'words' | 'linkTo' | 'onChoose' | 'onMove' | 'onDay'> {
  readonly day: MonthDay
  /** What begins on this day, or goes on from the week before, and lasts longer. */
  readonly bars: readonly EventBar[]
  readonly isFocused: boolean
  readonly today: IsoDate
}

/** One day. Its events are links for the pointer; the keyboard opens the day, where each has its place. */
export function MonthCell(props: MonthCellProps): ComponentChild {
  const { day, bars, isFocused, today, locale, words, onMove, onDay } = props
  const { date, dayOfMonth, isInMonth, isToday, entries, moreCount, occurrences } = day
  const { messages, dates } = locale
  const count = words.found(occurrences.length)
  return (
    <div
      class={`cell${isInMonth ? '' : ' other'}${isFocused ? ' chosen' : ''}`}
      role="gridcell"
      tabIndex={isFocused ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      onClick={({ target }) => {
        // A click on an event or on "+3 more" is not one on the day, which may belong to another month.
        if (!(target as Element).closest('a, button')) onMove(date)
      }}
    >
      <span class="visually-hidden day-name">
        {messages.joined([formatDate(dates, date, today), ...(isToday ? [messages.today] : []), count])}
      </span>
      <span class={isToday ? 'day-number is-today' : 'day-number'} aria-hidden="true">
        {dayOfMonth}
      </span>
      <span class="dots" aria-hidden="true">
        {occurrences.slice(0, 3).map(({ id }) => (
          <i key={id} />
        ))}
      </span>
      {bars.map(bar => (
        <EntryLink key={bar.occurrence.id} {...props} occurrence={bar.occurrence} bar={bar} />
      ))}
      <div class="entries">
        {entries.map(occurrence => (
          <EntryLink key={occurrence.id} {...props} occurrence={occurrence} />
        ))}
        {moreCount > 0 && (
          <button class="plus" tabIndex={-1} onClick={() => onDay(date)}>
            {words.moreOnDay(moreCount)}
          </button>
        )}
      </div>
    </div>
  )
}

interface EntryLinkProps extends Pick<MonthCellProps, 'locale' | 'linkTo' | 'onChoose'> {
  readonly occurrence: Occurrence
  readonly bar?: EventBar
}

function EntryLink({ occurrence, bar, locale, linkTo, onChoose }: EntryLinkProps): ComponentChild {
  const { title, start, status } = occurrence
  return (
    <OccurrenceLink
      class={entryClass(bar, isGone(status))}
      style={bar && { '--span': bar.span, gridRow: bar.lane + 2 }}
      tabIndex={-1}
      occurrence={occurrence}
      linkTo={linkTo}
      onChoose={onChoose}
    >
      {!bar && !isAllDay(start) && <span class="entry-time">{`${formatTime(locale.dates, start)} `}</span>}
      <StatusWord status={status} messages={locale.messages} />
      <span class="entry-title" dir="auto">
        {title}
      </span>
    </OccurrenceLink>
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
