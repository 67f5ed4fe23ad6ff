import { type BrowseWords, follow, initial, type Loadable, loadBrowseWords } from '@library-catalyst/core'
import { signal } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'
import { Failure } from '../list-states.tsx'
import { BrowseCalendar, type BrowseCalendarProps } from './browse-calendar.tsx'

export type BrowseEntryProps = Omit<BrowseCalendarProps, 'words'>

/** Fetches the words of the language before it draws. */
export class BrowseEntry extends Component<BrowseEntryProps> {
  readonly #words = signal<Loadable<BrowseWords>>(initial)
  readonly #stop = new AbortController()

  override componentDidMount(): void {
    this.#load()
  }

  override componentWillUnmount(): void {
    this.#stop.abort()
  }

  render(props: BrowseEntryProps): ComponentChild {
    const { value: words, error } = this.#words.value
    if (words) return <BrowseCalendar {...props} words={words} />
    return error ? <Failure code="offline" messages={props.locale.messages} onRetry={this.#load} /> : <slot />
  }

  readonly #load = (): void => void follow(this.#words, loadBrowseWords(this.props.locale), this.#stop.signal)
}
