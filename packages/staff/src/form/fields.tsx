import type { ReadonlySignal } from '@preact/signals'
import type { ComponentChild, ComponentChildren, InputHTMLAttributes } from 'preact'
import { words } from '../words.ts'
import { type FormProblem, FormProblems } from './form-problems.ts'

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** Written beside the label, unless every field is. */
  readonly isOptional?: boolean | 'unsaid'
}

const idOf = (name: string): string => `field-${name}`
const hintOf = (name: string): string => `${idOf(name)}-hint`
const problemOf = (name: string): string => `${idOf(name)}-problem`
const describedBy = (name: string, hint: string | undefined): string =>
  hint === undefined ? problemOf(name) : `${hintOf(name)} ${problemOf(name)}`

interface InputFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'time' | 'number' | 'url' | 'search'
  readonly value?: string | number | undefined
  readonly min?: string | number
  readonly max?: string | number
  readonly maxLength?: number
  readonly autocomplete?: string
  readonly pattern?: string
  readonly onValue?: (value: string) => void
}

export function InputField({
  name,
  label,
  hint,
  isOptional,
  value,
  onValue,
  ...rest
}: InputFieldProps): ComponentChild {
  // A year has four digits, or one would be typed into it for ever.
  const latest = rest.type === 'date' ? { max: '9999-12-31' } : {}
  const attributes = { type: 'text', ...latest, ...rest } as InputHTMLAttributes
  return (
    <FieldFrame name={name} label={label} {...(hint !== undefined && { hint })} {...(isOptional && { isOptional })}>
      <input
        {...attributes}
        id={idOf(name)}
        name={name}
        required={!isOptional}
        defaultValue={value === undefined ? '' : String(value)}
        aria-describedby={describedBy(name, hint)}
        {...(onValue && { onInput: ({ currentTarget }) => onValue(currentTarget.value) })}
      />
    </FieldFrame>
  )
}

interface TextFieldProps extends FieldProps {
  readonly value?: string | undefined
  readonly rows?: number
  readonly maxLength?: number
}

export function TextField({
  name,
  label,
  hint,
  isOptional,
  value = '',
  rows = 4,
  maxLength,
}: TextFieldProps): ComponentChild {
  return (
    <FieldFrame name={name} label={label} {...(hint !== undefined && { hint })} {...(isOptional && { isOptional })}>
      <textarea
        id={idOf(name)}
        name={name}
        rows={rows}
        required={!isOptional}
        defaultValue={value}
        aria-describedby={describedBy(name, hint)}
        {...(maxLength !== undefined && { maxLength })}
      />
    </FieldFrame>
  )
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly (readonly [value: string, label: string])[]
  readonly value?: string | undefined
  readonly onValue?: (value: string) => void
}

export function SelectField({ name, label, hint, options, value = '', onValue }: SelectFieldProps): ComponentChild {
  return (
    <FieldFrame name={name} label={label} {...(hint !== undefined && { hint })}>
      <select
        id={idOf(name)}
        name={name}
        aria-describedby={describedBy(name, hint)}
        {...(onValue && { onChange: ({ currentTarget }) => onValue(currentTarget.value) })}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option} selected={option === value}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

interface CheckFieldProps {
  readonly name: string
  readonly label: string
  readonly value?: string
  readonly isChecked?: boolean | undefined
  readonly onValue?: (isChecked: boolean) => void
}

export function CheckField({ name, label, value = 'on', isChecked = false, onValue }: CheckFieldProps): ComponentChild {
  return (
    <label class="form-option">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={isChecked}
        {...(onValue && { onChange: ({ currentTarget }) => onValue(currentTarget.checked) })}
      />
      <span>{label}</span>
    </label>
  )
}

/** Fields that belong together. */
export function FieldGroup({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <fieldset class="group">
      <legend>{label}</legend>
      {children}
    </fieldset>
  )
}

interface ProblemTextProps {
  readonly name: string
  readonly problems: ReadonlySignal<readonly FormProblem[]>
}

/** Always there, so that the control can refer to it. */
function ProblemText({ name, problems }: ProblemTextProps): ComponentChild {
  const problem = problems.value.find(each => each.name === name)
  return (
    <p class="form-problem" id={problemOf(name)}>
      {problem && `${problem.label}: ${problem.text}`}
    </p>
  )
}

function FieldFrame({
  name,
  label,
  hint,
  isOptional,
  children,
}: FieldProps & { readonly children: ComponentChildren }) {
  return (
    <div class="form-field">
      <label htmlFor={idOf(name)}>
        {label} {isOptional === true && <span class="form-optional">{words.optional}</span>}
      </label>
      {hint !== undefined && (
        <p class="form-hint" id={hintOf(name)}>
          {hint}
        </p>
      )}
      <FormProblems.Consumer>{problems => <ProblemText name={name} problems={problems} />}</FormProblems.Consumer>
      {children}
    </div>
  )
}
