import {
  addMonths,
  type BrowseStore,
  type BrowseWords,
  formatMonth,
  type IsoDate,
  type Locale,
  monthCounts,
  moveInGrid,
} from '@library-catalyst/core'
import { computed, signal } from '@preact/signals'
import { Component, type ComponentChild, createRef } from 'preact'
import { adoptStyles } from '../../element/style-sheet.ts'
import { StepButton } from '../browse/step-button.tsx'
import { ModalDialog } from '../modal-dialog.tsx'
import { WeekdayHeads } from '../month/weekday-heads.tsx'
import { datePickerCss } from './date-picker.css.ts'
import { PickerDay } from './picker-day.tsx'

export interface DatePickerProps {
  readonly store: BrowseStore
  readonly locale: Locale
  readonly words: BrowseWords
  readonly onClose: () => void
}

/**
 * A small month to go to a date from. What it leafs through is its own; the calendar moves once a date is chosen.
 *
 * @see ARIA Authoring Practices Guide, "Date Picker Dialog Example"
 */
export class DatePicker extends Component<DatePickerProps> {
  /** The day that has the grid's one tab stop. */
  readonly #date = signal(this.props.store.place.date.peek())
  readonly #month = computed(() => `${this.#date.value.slice(0, 7)}-01`)
  readonly #weeks = computed(() => {
    const { found, today, place } = this.props.store
    const { firstWeekday } = place.settings.value
    return monthCounts(found.occurrences.value, this.#month.value, { today: today.value, firstWeekday })
  })
  readonly #picker = createRef<HTMLDivElement>()
  /** It was opened, or a key moved the date: once the day is drawn, it gets the focus. */
  #takesFocus = true

  override componentDidMount(): void {
    if (this.#picker.current) adoptStyles(this.#picker.current, datePickerCss)
    this.#focusDay()
  }

  override componentDidUpdate(): void {
    this.#focusDay()
  }

  render({ locale, words, onClose }: DatePickerProps): ComponentChild {
    const { messages, dates } = locale
    return (
      <ModalDialog name="picker-title" title={words.pickDate} messages={messages} onClose={onClose}>
        <div class="picker" ref={this.#picker}>
          <div class="picker-head">
            <StepButton name={words.monthBack} towards="start" onClick={() => this.#leaf(-1)} />
            <p class="picker-month" id="picker-month" aria-live="polite">
              {formatMonth(dates, this.#month.value)}
            </p>
            <StepButton name={words.monthAhead} towards="end" onClick={() => this.#leaf(1)} />
          </div>
          {this.#grid()}
        </div>
      </ModalDialog>
    )
  }

  #grid(): ComponentChild {
    const { store, locale, words } = this.props
    const chosen = store.place.date.value
    return (
      <div class="picker-grid" role="grid" aria-labelledby="picker-month" onKeyDown={this.#press}>
        <WeekdayHeads locale={locale} />
        {this.#weeks.value.map(days => (
          <div key={days[0]?.date} class="picker-week" role="row">
            {days.map(day => (
              <PickerDay
                key={day.date}
                day={day}
                isFocused={day.date === this.#date.value}
                isChosen={day.date === chosen}
                today={store.today.value}
                locale={locale}
                words={words}
                onChoose={this.#choose}
              />
            ))}
          </div>
        ))}
      </div>
    )
  }

  readonly #press = (event: KeyboardEvent): void => {
    const { dates, direction } = this.props.locale
    const date = this.#date.peek()
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      this.#choose(date)
      return
    }
    const next = moveInGrid(event, date, { firstWeekday: dates.firstWeekday, direction })
    if (next === undefined) return
    event.preventDefault()
    this.#takesFocus = true
    this.#date.value = next
  }

  #leaf(months: number): void {
    this.#date.value = addMonths(this.#date.peek(), months)
  }

  #focusDay(): void {
    if (!this.#takesFocus) return
    this.#takesFocus = false
    this.#picker.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }

  /** Through the dialogue, which tells when it has closed: until then, nothing outside can take the focus. */
  readonly #choose = (date: IsoDate): void => {
    this.props.store.place.goTo(date)
    this.#picker.current?.closest('dialog')?.close()
  }
}
