import type { FieldProblem, FormField, FormStore, FormValues, FormWords } from '@library-catalyst/core'
import { Component, type ComponentChild, type ComponentChildren, createRef } from 'preact'
import { adoptStyles } from '../element/style-sheet.ts'
import { ErrorSummary } from './error-summary.tsx'
import { fieldCode, formProblems } from './field-check.ts'
import { FormFieldRow } from './form-field-row.tsx'
import { FormReview } from './form-review.tsx'
import { formsCss } from './forms.css.ts'

export interface FormViewProps {
  readonly store: FormStore
  readonly words: FormWords
  /** What the last button does: "Register for 2 places". */
  readonly action: string
  /** Show all that was filled in once more before it is sent. */
  readonly hasReview?: boolean
  /** What no field can tell by itself. */
  readonly check?: (values: FormValues) => readonly FieldProblem[]
  readonly onSend: (values: FormValues) => void
  /** Stands over the last button: what will happen with what was typed. */
  readonly children?: ComponentChildren
}

/** A form: one step at a time, each looked through before the next. */
export class FormView extends Component<FormViewProps> {
  readonly #form = createRef<HTMLFormElement>()
  readonly #heading = createRef<HTMLHeadingElement>()
  #step = this.props.store.step.peek()

  override componentDidMount(): void {
    if (this.#form.current) adoptStyles(this.#form.current, formsCss)
  }

  override componentDidUpdate(): void {
    const { store } = this.props
    if (this.#step === store.step.peek()) return
    this.#step = store.step.peek()
    if (store.problems.peek().length === 0) this.#heading.current?.focus()
  }

  render({ store, words, action, children }: FormViewProps): ComponentChild {
    const { fields } = store
    const problems = store.problems.value
    const isLast = store.step.value >= this.#lastStep
    return (
      <form class="form" noValidate onSubmit={this.#submit} ref={this.#form}>
        {problems.length > 0 && (
          <ErrorSummary fields={fields} problems={problems} rejection={store.rejections.value} words={words} />
        )}
        {this.#title()}
        {store.steps[store.step.value] ? this.#fields() : <FormReview store={store} words={words} />}
        {isLast && children}
        <p class="form-buttons">
          <button class="form-action">{isLast ? action : words.next}</button>
          {store.step.value > 0 && (
            <button type="button" onClick={() => store.go(store.step.peek() - 1)}>
              {words.back}
            </button>
          )}
        </p>
      </form>
    )
  }

  get #lastStep(): number {
    const { store, hasReview = false } = this.props
    return store.steps.length - (hasReview ? 0 : 1)
  }

  #title(): ComponentChild {
    const { store, words } = this.props
    if (this.#lastStep === 0) return null
    const step = store.step.value
    const current = store.steps[step]
    const title = current ? current.title : words.review
    return (
      <h3 class="form-step" tabIndex={-1} ref={this.#heading}>
        {words.stepOf(step + 1, this.#lastStep + 1)}
        {title !== undefined && `: ${title}`}
      </h3>
    )
  }

  #fields(): ComponentChild {
    const { store, words } = this.props
    const values = store.values.value
    return this.#current.map(field => (
      <FormFieldRow
        key={field.name}
        field={field}
        value={values[field.name] ?? ''}
        problem={store.problems.value.find(({ name }) => name === field.name)}
        words={words}
        onValue={value => store.set(field.name, value)}
        onDone={() => this.#settle(field)}
      />
    ))
  }

  get #current(): readonly FormField[] {
    const { store } = this.props
    return store.steps[store.step.value]?.fields ?? []
  }

  #settle(field: FormField): void {
    const { store } = this.props
    if (this.#form.current) store.settle(field.name, fieldCode(this.#form.current, field, store.values.peek()))
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const { store, check, onSend } = this.props
    const form = this.#form.current
    if (!form) return
    const values = store.values.peek()
    const step = store.step.peek()
    const names = new Set(this.#current.map(({ name }) => name))
    const found = formProblems(form, this.#current, values)
    const further = (check?.(values) ?? []).filter(
      ({ name }) => names.has(name) && !found.some(each => each.name === name),
    )
    store.reject([...found, ...further])
    if (found.length + further.length > 0) return
    if (step < this.#lastStep) store.go(step + 1)
    else onSend(values)
  }
}
