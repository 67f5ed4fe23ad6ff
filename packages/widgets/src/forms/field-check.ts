import type { FieldProblem, FormField, FormValues } from '@library-catalyst/core'

type Control = HTMLInputElement | HTMLTextAreaElement

const controls = (form: HTMLFormElement): readonly Control[] =>
  [...form.elements].filter(
    (element): element is Control => element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement,
  )

/** What is wrong in a form as it is: what the platform finds, and what it has no words for. One problem for each field. */
export function formProblems(
  form: HTMLFormElement,
  fields: readonly FormField[],
  values: FormValues,
): readonly FieldProblem[] {
  return fields.flatMap(field => {
    const code = fieldCode(form, field, values)
    return code === undefined ? [] : [{ name: field.name, code }]
  })
}

export function fieldCode(form: HTMLFormElement, field: FormField, values: FormValues): string | undefined {
  const value = values[field.name]
  if (!field.isOptional) {
    if (typeof value === 'object' && value.length === 0) return 'required'
    // To the platform, a blank is something.
    if (typeof value === 'string' && value.trim() === '' && !hasBadInput(form, field)) return 'required'
  }
  const wrong = controls(form).find(control => control.name === field.name && !control.validity.valid)
  return wrong && codeOf(wrong.validity)
}

/** What is no number is an empty text to scripts. */
const hasBadInput = (form: HTMLFormElement, { name }: FormField): boolean =>
  controls(form).some(control => control.name === name && control.validity.badInput)

function codeOf({
  valueMissing,
  badInput,
  stepMismatch,
  rangeUnderflow,
  rangeOverflow,
  tooLong,
}: ValidityState): string {
  if (valueMissing) return 'required'
  if (badInput || stepMismatch) return 'number'
  if (rangeUnderflow || rangeOverflow) return 'range'
  return tooLong ? 'length' : 'format'
}
