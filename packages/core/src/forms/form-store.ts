import { type Signal, signal } from '@preact/signals-core'
import type { FieldError } from '../adapter/adapter-error.ts'
import { fieldProblems } from './field-problems.ts'
import {
  emptyValue,
  type FieldProblem,
  type FieldValue,
  type FormField,
  type FormStep,
  type FormValues,
} from './form-field.ts'

/** What is in a form, and what is wrong with it. */
export class FormStore {
  readonly steps: readonly FormStep[]
  readonly fields: readonly FormField[]
  readonly values: Signal<FormValues>
  readonly problems: Signal<readonly FieldProblem[]> = signal([])
  /** Counts from 0; one more than the last is the review of what was filled in. */
  readonly step = signal(0)
  /** Grows whenever something was found wrong, for the summary to take the focus. */
  readonly rejections = signal(0)

  /** @param filledIn what was typed before */
  constructor(steps: readonly FormStep[], filledIn: FormValues = {}) {
    this.steps = steps
    this.fields = steps.flatMap(({ fields }) => fields)
    this.values = signal({
      ...Object.fromEntries(this.fields.map(field => [field.name, emptyValue(field)])),
      ...filledIn,
    })
  }

  set(name: string, value: FieldValue): void {
    this.values.value = { ...this.values.peek(), [name]: value }
  }

  /** Say of a field that was wrong how it is now. One that was not is left alone while somebody fills it in. */
  settle(name: string, code: string | undefined): void {
    const now = code === undefined ? [] : [{ name, code }]
    this.problems.value = this.problems.peek().flatMap(problem => (problem.name === name ? now : [problem]))
  }

  /** Show what is wrong, at the first step that has some of it. */
  reject(found: readonly FieldProblem[]): void {
    this.problems.value = found
    if (found.length === 0) return
    const isWrong = ({ name }: FormField) => found.some(problem => problem.name === name)
    const step = this.steps.findIndex(({ fields }) => fields.some(isWrong))
    if (step >= 0) this.step.value = step
    this.rejections.value++
  }

  /** The same for a server's errors. Returns those that belong to no field. */
  rejectErrors(errors: readonly FieldError[]): readonly FieldError[] {
    const { problems, others } = fieldProblems(this.fields, errors)
    this.reject(problems)
    return others
  }

  go(step: number): void {
    this.problems.value = []
    this.step.value = step
  }
}
