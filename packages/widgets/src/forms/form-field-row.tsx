import type { FieldProblem, FormField, FormWords } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { FieldControl, type FieldControlProps } from './field-control.tsx'
import { fieldId } from './field-id.ts'
import { problemText } from './problem-text.ts'

interface FormFieldRowProps extends Pick<FieldControlProps, 'field' | 'value' | 'onValue' | 'onDone'> {
  readonly problem: FieldProblem | undefined
  readonly words: FormWords
}

/** A field with its label, what helps to fill it in, and what is wrong with it, all tied to the control. */
export function FormFieldRow({ problem, words, ...rest }: FormFieldRowProps): ComponentChild {
  const { field } = rest
  const id = fieldId(field.name)
  const notes = [...(field.hint === undefined ? [] : [`${id}-hint`]), ...(problem ? [`${id}-problem`] : [])]
  const describedBy = notes.length > 0 ? notes.join(' ') : undefined
  const control = <FieldControl {...rest} isWrong={problem !== undefined} describedBy={describedBy} />
  const label = <LabelText field={field} words={words} />
  const hint = <Hint field={field} />
  const wrong = problem && (
    <p class="form-problem" id={`${id}-problem`}>
      {problemText(field, problem, words)}
    </p>
  )
  if (field.kind === 'consent')
    return (
      <div class="form-field">
        {wrong}
        <div class="form-option">
          {control}
          {label}
        </div>
        {hint}
      </div>
    )
  const isGroup = field.kind === 'choice' || field.kind === 'checks'
  const Around = isGroup ? 'fieldset' : 'div'
  return (
    <Around class="form-field" aria-describedby={isGroup ? describedBy : undefined}>
      {isGroup ? <legend>{label}</legend> : label}
      {hint}
      {wrong}
      {control}
    </Around>
  )
}

interface LabelTextProps {
  readonly field: FormField
  readonly words: FormWords
}

function LabelText({ field, words }: LabelTextProps): ComponentChild {
  const { kind, name, label, isOptional } = field
  if (kind === 'consent')
    return (
      <label htmlFor={fieldId(name)} lang={field.language} dir="auto">
        {label}
      </label>
    )
  const text = (
    <>
      <span dir="auto">{label}</span>
      {isOptional && <span class="form-optional"> {words.optional}</span>}
    </>
  )
  return kind === 'choice' || kind === 'checks' ? text : <label htmlFor={fieldId(name)}>{text}</label>
}

function Hint({ field: { name, hint } }: Pick<LabelTextProps, 'field'>): ComponentChild {
  if (hint === undefined) return null
  return (
    <p class="form-hint" id={`${fieldId(name)}-hint`} dir="auto">
      {hint}
    </p>
  )
}
