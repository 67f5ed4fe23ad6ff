import type { FieldProblem, FormField, FormWords } from '@library-catalyst/core'
import { Component, type ComponentChild, createRef } from 'preact'
import { fieldId } from './field-id.ts'
import { problemText } from './problem-text.ts'

interface ErrorSummaryProps {
  readonly fields: readonly FormField[]
  readonly problems: readonly FieldProblem[]
  /** Another number: it has been tried again, and the summary takes the focus. */
  readonly rejection: number
  readonly words: FormWords
}

/** All that is wrong in a form, each with the way to its field. */
export class ErrorSummary extends Component<ErrorSummaryProps> {
  readonly #root = createRef<HTMLDivElement>()

  override componentDidMount(): void {
    this.#root.current?.focus()
  }

  override componentDidUpdate({ rejection: before }: ErrorSummaryProps): void {
    if (before !== this.props.rejection) this.#root.current?.focus()
  }

  render({ fields, problems, words }: ErrorSummaryProps): ComponentChild {
    return (
      <div class="notice form-summary" role="group" aria-labelledby="form-summary" tabIndex={-1} ref={this.#root}>
        <p id="form-summary" class="form-summary-title">
          {words.summary(problems.length)}
        </p>
        <ul>
          {problems.map(problem => {
            const field = fields.find(({ name }) => name === problem.name)
            return (
              field && (
                <li key={problem.name}>
                  <a href={`#${fieldId(problem.name)}`} onClick={this.#goToField}>
                    {problemText(field, problem, words)}
                  </a>
                </li>
              )
            )
          })}
        </ul>
      </div>
    )
  }

  /** A fragment does not lead into a shadow tree, and the page's address is not ours. */
  readonly #goToField = (event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }): void => {
    event.preventDefault()
    const { hash } = event.currentTarget
    const root = this.#root.current?.getRootNode()
    if (root instanceof ShadowRoot || root instanceof Document) root.getElementById(hash.slice(1))?.focus()
  }
}
