import {
  calendarLinks,
  type DetailsWords,
  type KnownDates,
  type Messages,
  type Occurrence,
  webAddress,
} from '@library-catalyst/core'
import { Component, type ComponentChild, createRef } from 'preact'
import { adoptStyles } from '../../element/style-sheet.ts'
import { SaveButton } from './save-button.tsx'
import { takeCss } from './take.css.ts'

interface TakeMenuProps {
  readonly occurrence: Occurrence
  /** Other dates of its series, as far as they are known; what does not take place is told to who takes them all. */
  readonly otherDates?: KnownDates | undefined
  /** The event's address on this site, from its root. */
  readonly link: string
  readonly messages: Messages
  readonly words: DetailsWords
}

/** Ways into one's own calendar. Links leave for another company's site only when they are followed. */
export class TakeMenu extends Component<TakeMenuProps> {
  readonly #details = createRef<HTMLDetailsElement>()

  override componentDidMount(): void {
    if (this.#details.current) adoptStyles(this.#details.current, takeCss)
  }

  render({ occurrence, otherDates, link, messages, words }: TakeMenuProps): ComponentChild {
    // Each of its dates leads to this one, from which one finds the others.
    const page = new URL(link, location.origin).href
    const file = { title: occurrence.title, calendar: messages.events, pageOf: () => page, messages }
    const others = otherDates?.items ?? []
    const { google, outlook, office } = calendarLinks({ ...occurrence, url: webAddress(occurrence.url) ?? page })
    return (
      <details class="take" ref={this.#details}>
        <summary>{words.add}</summary>
        <ul>
          <li>
            <SaveButton {...file} events={[occurrence]}>
              {words.file}
            </SaveButton>
          </li>
          {(others.length > 0 || goesOnByRule(occurrence)) && (
            <li>
              <SaveButton {...file} events={[occurrence, ...others]} wholeSeries={{ complete: otherDates?.window }}>
                {words.allDates}
              </SaveButton>
            </li>
          )}
          <Elsewhere href={google}>{words.google}</Elsewhere>
          <Elsewhere href={outlook}>{words.outlook}</Elsewhere>
          <Elsewhere href={office}>{words.office}</Elsewhere>
        </ul>
      </details>
    )
  }
}

/** COUNT counts from a first date, which may not be here. */
function goesOnByRule({ series }: Occurrence): boolean {
  return series?.rule !== undefined && !/(?:^|;)COUNT=/i.test(series.rule)
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
