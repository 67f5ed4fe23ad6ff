import { type BrowseWords, type CountedDay, formatDate, type IsoDate, type Locale } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'

interface PickerDayProps {
  readonly day: CountedDay
  readonly isFocused: boolean
  readonly isChosen: boolean
  readonly today: IsoDate
  readonly locale: Locale
  readonly words: BrowseWords
  readonly onChoose: (date: IsoDate) => void
}

/** More dots say no more. */
const mostDots = 3

/** One day to choose. Of days that were never asked for nobody knows what is on, so only events are told, never none. */
export function PickerDay({
  day,
  isFocused,
  isChosen,
  today,
  locale,
  words,
  onChoose,
}: PickerDayProps): ComponentChild {
  const { date, dayOfMonth, isInMonth, isToday, eventCount } = day
  const { messages, dates } = locale
  const name = [
    formatDate(dates, date, today),
    ...(isToday ? [messages.today] : []),
    ...(eventCount > 0 ? [words.found(eventCount)] : []),
  ]
  return (
    <div
      class={isInMonth ? 'picker-day' : 'picker-day other'}
      role="gridcell"
      tabIndex={isFocused ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      aria-selected={isChosen || undefined}
      onClick={() => onChoose(date)}
    >
      <span class="visually-hidden">{messages.joined(name)}</span>
      <span class="picker-number" aria-hidden="true">
        {dayOfMonth}
      </span>
      <span class="picker-dots" aria-hidden="true">
        {Array.from({ length: Math.min(eventCount, mostDots) }, (_, dot) => (
          <i key={dot} />
        ))}
      </span>
    </div>
  )
}
