import { calendarLinks, hasWholeSeries, type Messages, type Occurrence, webAddress } from '@library-catalyst/core'
import { Component, type ComponentChild } from 'preact'
import { adoptStyles } from '../../element/style-sheet.ts'
import { eventFile } from './event-file.ts'
import { saveFile } from './save-file.ts'
import { takeCss } from './take.css.ts'

interface TakeMenuProps {
  readonly occurrence: Occurrence
  /** Other dates of its series, as far as they are known; what is cancelled among them is told to who takes them all. */
  readonly otherDates?: readonly Occurrence[]
  /** The event's address on this site, from its root. */
  readonly link: string
  readonly messages: Messages
}

/** Ways into one's own calendar. Links leave for another company's site only when they are followed. */
export class TakeMenu extends Component<TakeMenuProps> {
  #details: HTMLDetailsElement | null = null

  override componentDidMount(): void {
    if (this.#details) adoptStyles(this.#details, takeCss)
  }

  render({ occurrence, otherDates = [], messages }: TakeMenuProps): ComponentChild {
    const { take } = messages
    const { google, outlook, office } = calendarLinks(this.#reachable(occurrence))
    return (
      <details
        class="take"
        ref={details => {
          this.#details = details
        }}
      >
        <summary>{take.add}</summary>
        <ul>
          <li>
            <button onClick={this.#saveDate}>{take.file}</button>
          </li>
          {(otherDates.length > 0 || hasWholeSeries([occurrence])) && (
            <li>
              <button onClick={this.#saveSeries}>{take.allDates}</button>
            </li>
          )}
          <Elsewhere href={google}>{take.google}</Elsewhere>
          <Elsewhere href={outlook}>{take.outlook}</Elsewhere>
          <Elsewhere href={office}>{take.office}</Elsewhere>
        </ul>
      </details>
    )
  }

  readonly #saveDate = (): void => this.#save([this.props.occurrence], false)

  readonly #saveSeries = (): void => {
    const { occurrence, otherDates = [] } = this.props
    this.#save([occurrence, ...otherDates.filter(({ id }) => id !== occurrence.id)], true)
  }

  #save(events: readonly Occurrence[], wholeSeries: boolean): void {
    const calendar = this.props.messages.events
    const options = { calendar, host: location.hostname, now: Date.now(), wholeSeries }
    const { name, text } = eventFile(
      events.map(event => this.#reachable(event)),
      options,
    )
    saveFile(name, 'text/calendar;charset=utf-8', text)
  }

  /** Whoever finds it in the calendar later can come back: to the event's own page, or to this one. */
  #reachable(occurrence: Occurrence): Occurrence {
    return { ...occurrence, url: webAddress(occurrence.url) ?? new URL(this.props.link, location.origin).href }
  }
}

interface ElsewhereProps {
  readonly href: string
  readonly children: ComponentChild
}

function Elsewhere({ href, children }: ElsewhereProps): ComponentChild {
  return (
    <li>
      <a href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    </li>
  )
}
