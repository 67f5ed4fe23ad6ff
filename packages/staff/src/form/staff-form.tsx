import type { FieldError } from '@library-catalyst/core'
import { signal } from '@preact/signals'
import { Component, type ComponentChild, type ComponentChildren, createRef } from 'preact'
import { words } from '../words.ts'
import { type FormProblem, FormProblems } from './form-problems.ts'

interface StaffFormProps {
  /** What the button says that sends it. */
  readonly action: string
  /** Rejects if it could not be done; what it throws is told over the form. */
  readonly onSend: (data: FormData) => Promise<void>
  /** What went wrong, in words; fields that the server points at are told by `fieldName`. */
  readonly explain: (error: unknown) => string
  readonly fieldsOf?: (error: unknown) => readonly FieldError[]
  readonly children: ComponentChildren
  /** Beside the button. */
  readonly others?: ComponentChildren
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * A form whose rules stand in its controls. What is wrong is told in a summary that takes the focus and leads to the
 * fields, for the platform's own bubbles go away by themselves.
 */
export class StaffForm extends Component<StaffFormProps> {
  readonly #problems = signal<readonly FormProblem[]>([])
  readonly #trouble = signal('')
  readonly #isWorking = signal(false)
  readonly #form = createRef<HTMLFormElement>()
  readonly #summary = createRef<HTMLDivElement>()

  render({ action, children, others }: StaffFormProps): ComponentChild {
    const problems = this.#problems.value
    const trouble = this.#trouble.value
    return (
      <form class="form" noValidate ref={this.#form} onSubmit={this.#onSubmit}>
        {(problems.length > 0 || trouble) && (
          <div class="notice form-summary" role="alert" tabIndex={-1} ref={this.#summary}>
            <p class="form-summary-title">{trouble || words.problems.summary(problems.length)}</p>
            <ul>
              {problems.map(({ name, label, text }) => (
                <li key={name}>
                  <button type="button" class="link" onClick={() => this.#control(name)?.focus()}>
                    {label}: {text}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <FormProblems.Provider value={this.#problems}>{children}</FormProblems.Provider>
        <div class="form-buttons">
          <button type="submit" class="form-action" aria-disabled={this.#isWorking.value || undefined}>
            {action}
          </button>
          {others}
        </div>
      </form>
    )
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault()
    void this.#submit()
  }

  async #submit(): Promise<void> {
    const form = this.#form.current
    if (!form || this.#isWorking.value) return
    this.#trouble.value = ''
    const problems = controlsOf(form)
      .filter(control => !control.checkValidity())
      .map(toProblem)
    if (problems.length > 0) return this.#tell(problems)
    this.#isWorking.value = true
    try {
      await this.props.onSend(new FormData(form))
      this.#mark([])
    } catch (error) {
      const fields = this.props.fieldsOf?.(error) ?? []
      this.#trouble.value = this.props.explain(error)
      this.#tell(fields.flatMap(field => this.#fromServer(field)))
    } finally {
      this.#isWorking.value = false
    }
  }

  /** By the longest name that the pointer begins with: `/registration/capacity` is `registration.capacity`. */
  #fromServer({ pointer, code }: FieldError): readonly FormProblem[] {
    const name = pointer.slice(1).replaceAll('/', '.')
    const control = this.#control(name) ?? this.#control(name.split('.')[0] ?? '')
    return control ? [{ name: control.name, label: labelOf(control), text: problemWord(code) }] : []
  }

  #tell(problems: readonly FormProblem[]): void {
    this.#mark(problems)
    // The summary is drawn by then.
    requestAnimationFrame(() => this.#summary.current?.focus())
  }

  #mark(problems: readonly FormProblem[]): void {
    this.#problems.value = problems
    const form = this.#form.current
    if (!form) return
    for (const control of controlsOf(form))
      if (problems.some(({ name }) => name === control.name)) control.setAttribute('aria-invalid', 'true')
      else control.removeAttribute('aria-invalid')
  }

  #control(name: string): Control | undefined {
    const form = this.#form.current
    return form ? controlsOf(form).find(control => control.name === name) : undefined
  }
}

const controlsOf = (form: HTMLFormElement): readonly Control[] =>
  [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement) &&
      element.name !== '',
  )

function toProblem(control: Control): FormProblem {
  const { valueMissing, tooLong, rangeOverflow, rangeUnderflow } = control.validity
  const code = valueMissing ? 'required' : tooLong ? 'length' : rangeOverflow || rangeUnderflow ? 'range' : 'format'
  return { name: control.name, label: labelOf(control), text: problemWord(code) }
}

const labelOf = (control: Control): string =>
  control.labels?.[0]?.textContent?.replace(words.optional, '').trim() ?? control.name

function problemWord(code: string): string {
  const { required, format, range, length, beforeStart, rule, other } = words.problems
  const known: Readonly<Record<string, string>> = { required, format, range, length, 'before-start': beforeStart, rule }
  return known[code] ?? other
}
