import { type BrowseWords, type CalendarPort, type EventQuery, webcalUrl } from '@library-catalyst/core'
import { Component, type ComponentChild } from 'preact'
import { adoptStyles } from '../../element/style-sheet.ts'
import { takeCss } from './take.css.ts'

interface SubscribeProps {
  readonly port: CalendarPort
  /** What is on screen: its text and filters are what the feed follows. */
  readonly query: EventQuery
  readonly words: BrowseWords
}

/** A feed that keeps following these very filters; nothing where the back end has none. */
export class Subscribe extends Component<SubscribeProps> {
  #details: HTMLDetailsElement | null = null

  override componentDidMount(): void {
    if (this.#details) adoptStyles(this.#details, takeCss)
  }

  override componentDidUpdate(): void {
    this.componentDidMount()
  }

  render({ port, query, words }: SubscribeProps): ComponentChild {
    const feed = port.subscriptionUrl?.(query)
    if (feed === undefined) return null
    const address = new URL(feed, document.baseURI).href
    return (
      <details
        class="take"
        ref={details => {
          this.#details = details
        }}
      >
        <summary>{words.subscribe}</summary>
        <p>{words.subscribeHint}</p>
        <ul>
          <li>
            <a href={webcalUrl(address)}>{words.openInCalendar}</a>
          </li>
          <li>
            <label>
              {words.feedAddress}
              <input readOnly dir="ltr" value={address} onFocus={({ currentTarget }) => currentTarget.select()} />
            </label>
          </li>
        </ul>
      </details>
    )
  }
}
