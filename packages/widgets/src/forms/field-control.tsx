import type { ChoiceField, FieldValue, FormField, NumberField, TextField } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { fieldId } from './field-id.ts'

export interface FieldControlProps<Field extends FormField = FormField> {
  readonly field: Field
  readonly value: FieldValue
  readonly isWrong: boolean
  /** The ids of its hint and of what is wrong with it. */
  readonly describedBy: string | undefined
  readonly onValue: (value: FieldValue) => void
  /** The person has gone on from it. */
  readonly onDone: () => void
}

/** What one types into, chooses from or ticks. All rules that the platform knows are given to it. */
export function FieldControl({ field, ...props }: FieldControlProps): ComponentChild {
  switch (field.kind) {
    case 'choice':
    case 'checks':
      return <Options {...props} field={field} />
    case 'number':
      return <NumberInput {...props} field={field} />
    case 'consent':
      return (
        <input
          {...commonOf({ field, ...props })}
          type="checkbox"
          checked={props.value === true}
          onInput={({ currentTarget }) => props.onValue(currentTarget.checked)}
        />
      )
    case 'text':
    case 'email':
    case 'paragraph':
      return <TextInput {...props} field={field} />
  }
}

const commonOf = ({ field, isWrong, describedBy, onDone }: FieldControlProps) => ({
  id: fieldId(field.name),
  name: field.name,
  required: !field.isOptional,
  'aria-invalid': isWrong || undefined,
  'aria-describedby': describedBy,
  onChange: onDone,
})

function TextInput(props: FieldControlProps<TextField>): ComponentChild {
  const { field, value, onValue } = props
  const common = {
    ...commonOf(props),
    maxLength: field.maxLength,
    autocomplete: field.autocomplete,
    value: String(value),
    dir: 'auto',
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onValue(currentTarget.value),
  } as const
  if (field.kind === 'paragraph') return <textarea {...common} rows={3} />
  // To the platform, a mailbox needs no dot.
  return field.kind === 'email' ? (
    <input {...common} type="email" pattern=".+@.+[.].+" />
  ) : (
    <input {...common} type="text" />
  )
}

function NumberInput(props: FieldControlProps<NumberField>): ComponentChild {
  const { field, value, onValue } = props
  return (
    <input
      {...commonOf(props)}
      type="number"
      inputMode="numeric"
      min={field.min}
      max={field.max}
      step={1}
      value={String(value)}
      onInput={({ currentTarget }) => onValue(currentTarget.value)}
    />
  )
}

function Options({ field, value, isWrong, onValue, onDone }: FieldControlProps<ChoiceField>): ComponentChild {
  const { name, kind, options, isOptional } = field
  const isOne = kind === 'choice'
  const chosen = typeof value === 'object' ? value : [value]
  return options.map((option, index) => (
    <label class="form-option" key={option}>
      <input
        // A link to the field leads to its first option.
        id={index === 0 ? fieldId(name) : undefined}
        name={name}
        type={isOne ? 'radio' : 'checkbox'}
        required={isOne && !isOptional}
        aria-invalid={isWrong || undefined}
        value={option}
        checked={chosen.includes(option)}
        onInput={({ currentTarget }) => onValue(isOne ? option : chosenIn(currentTarget))}
        onChange={onDone}
      />
      <span dir="auto">{option}</span>
    </label>
  ))
}

/** Of the page as it is: two ticks may come before anything is drawn again. */
function chosenIn({ form, name }: HTMLInputElement): readonly string[] {
  return [...(form?.elements ?? [])].flatMap(each =>
    each instanceof HTMLInputElement && each.name === name && each.checked ? each.value : [],
  )
}
