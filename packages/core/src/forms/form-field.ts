/** What a person may type, choose or tick: text, also of numbers; the options that are chosen; yes or no. */
export type FieldValue = string | readonly string[] | boolean

/** By the fields' names. */
export type FormValues = Readonly<Record<string, FieldValue>>

interface BaseField {
  /** Where its value stands in what is sent: a JSON Pointer (RFC 6901), so that a server's errors find their field. */
  readonly name: string
  readonly label: string
  /** What helps to fill it in, and who will read it. */
  readonly hint?: string
  /** Being asked for is the rule. */
  readonly isOptional?: boolean
}

export interface TextField extends BaseField {
  readonly kind: 'text' | 'email' | 'paragraph'
  /** In characters. */
  readonly maxLength?: number
  /** What browsers may fill in, as HTML names it. */
  readonly autocomplete?: 'name' | 'given-name' | 'nickname' | 'email'
}

export interface NumberField extends BaseField {
  readonly kind: 'number'
  readonly min: number
  readonly max: number
}

/** One of several, or any number of them. */
export interface ChoiceField extends BaseField {
  readonly kind: 'choice' | 'checks'
  readonly options: readonly string[]
}

/** A tick, which is never there from the start. */
export interface ConsentField extends BaseField {
  readonly kind: 'consent'
  /** Of the label (BCP 47), where that is not the page's. */
  readonly language?: string
}

export type FormField = TextField | NumberField | ChoiceField | ConsentField

/** A part of a form that is filled in at a time. */
export interface FormStep {
  /** Left out where there is only one. */
  readonly title?: string
  readonly fields: readonly FormField[]
}

/** What one can correct. The codes of the platform's own checks come first; a server may have others. */
export interface FieldProblem {
  readonly name: string
  readonly code: string
}

/** Where nothing was typed. */
export function emptyValue({ kind }: FormField): FieldValue {
  if (kind === 'consent') return false
  return kind === 'checks' ? [] : ''
}
