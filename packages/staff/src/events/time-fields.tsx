import type { EventDraft } from '@library-catalyst/core/rest/routes'
import { signal } from '@preact/signals'
import { Component, type ComponentChild, createRef } from 'preact'
import { CheckField, FieldGroup, InputField, SelectField } from '../form/fields.tsx'
import { words } from '../words.ts'
import { toSpanValues } from './event-values.ts'
import { readRepeat, repeatKinds } from './repeat.ts'

const text = words.event

interface TimeFieldsProps {
  readonly draft: EventDraft | undefined
}

/** When it takes place, and how it repeats. */
export class TimeFields extends Component<TimeFieldsProps> {
  readonly #first = toSpanValues(this.props.draft ?? { start: '', end: '' })
  readonly #repeat = readRepeat(this.props.draft?.recurrence, this.#first.startDate)
  readonly #isWholeDays = signal(this.props.draft !== undefined && this.#first.isWholeDays)
  readonly #kind = signal<string>(this.#repeat.kind)
  readonly #leftOut = signal<readonly string[]>(
    (this.props.draft?.exceptions ?? []).filter(({ kind }) => kind === 'left-out').map(({ date }) => date),
  )
  readonly #dateToLeaveOut = createRef<HTMLInputElement>()

  render(): ComponentChild {
    const { startDate, startTime, endDate, endTime } = this.#first
    const hasTimes = !this.#isWholeDays.value
    return (
      <FieldGroup label={text.when}>
        <CheckField
          name="allDay"
          label={text.allDay}
          isChecked={this.#isWholeDays.peek()}
          onValue={isChecked => {
            this.#isWholeDays.value = isChecked
          }}
        />
        <div class="pair">
          <InputField name="startDate" label={text.startDate} type="date" value={startDate} />
          {hasTimes && <InputField name="startTime" label={text.startTime} type="time" value={startTime} />}
        </div>
        <div class="pair">
          <InputField name="endDate" label={text.endDate} hint={text.sameDay} isOptional type="date" value={endDate} />
          {hasTimes && <InputField name="endTime" label={text.endTime} type="time" value={endTime} />}
        </div>
        <SelectField
          name="repeats"
          label={text.repeats}
          value={this.#repeat.kind}
          options={repeatKinds.map(kind => [kind, text[kind]] as const)}
          onValue={kind => {
            this.#kind.value = kind
          }}
        />
        {this.#kind.value === 'custom' && (
          <InputField name="recurrence" label={text.rule} value={this.#repeat.rule} maxLength={500} />
        )}
        {['weekly', 'fortnightly', 'monthly'].includes(this.#kind.value) && (
          <InputField name="until" label={text.until} type="date" value={this.#repeat.until} />
        )}
        {this.#kind.value !== 'never' && this.#exceptions()}
      </FieldGroup>
    )
  }

  #exceptions(): ComponentChild {
    return (
      <fieldset class="form-field">
        <legend>{text.leftOut}</legend>
        <ul class="chips">
          {this.#leftOut.value.map(date => (
            <li key={date}>
              <input type="hidden" name="leftOut" value={date} />
              {date}
              <button type="button" aria-label={words.remove(date)} onClick={() => this.#keep(date)}>
                {'\u00D7'}
              </button>
            </li>
          ))}
        </ul>
        <div class="pair">
          <label class="form-field">
            <span>{text.leaveOutDate}</span>
            <input type="date" ref={this.#dateToLeaveOut} />
          </label>
          <button type="button" onClick={this.#leaveOut}>
            {text.leaveOut}
          </button>
        </div>
      </fieldset>
    )
  }

  readonly #leaveOut = (): void => {
    const input = this.#dateToLeaveOut.current
    if (!input?.value) return
    this.#leftOut.value = [...new Set([...this.#leftOut.value, input.value])].sort()
    input.value = ''
    input.focus()
  }

  #keep(date: string): void {
    this.#leftOut.value = this.#leftOut.value.filter(each => each !== date)
    this.#dateToLeaveOut.current?.focus()
  }
}
