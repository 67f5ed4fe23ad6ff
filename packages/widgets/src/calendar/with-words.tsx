import { follow, initial, type Loadable, type Locale } from '@library-catalyst/core'
import { signal } from '@preact/signals'
import { Component, type ComponentChild, type ComponentType } from 'preact'
import { Failure } from './list-states.tsx'

interface Localised {
  readonly locale: Locale
}

/**
 * A part of a widget that needs words of its own, which are fetched before it is drawn.
 *
 * @param waiting what stands there meanwhile
 */
export function withWords<Words, Props extends Localised>(
  load: (locale: Locale) => Promise<Words>,
  Part: ComponentType<Props & { readonly words: Words }>,
  waiting: ComponentChild = null,
): ComponentType<Props> {
  return class extends Component<Props> {
    readonly #words = signal<Loadable<Words>>(initial)
    #stop = new AbortController()

    override componentDidMount(): void {
      this.#load()
    }

    override componentDidUpdate({ locale: before }: Props): void {
      if (before !== this.props.locale) this.#load()
    }

    override componentWillUnmount(): void {
      this.#stop.abort()
    }

    render(props: Props): ComponentChild {
      const { value: words, error } = this.#words.value
      if (words !== undefined) return <Part {...props} words={words} />
      return error ? <Failure code="offline" messages={props.locale.messages} onRetry={this.#load} /> : waiting
    }

    readonly #load = (): void => {
      this.#stop.abort()
      this.#stop = new AbortController()
      void follow(this.#words, load(this.props.locale), this.#stop.signal)
    }
  }
}
