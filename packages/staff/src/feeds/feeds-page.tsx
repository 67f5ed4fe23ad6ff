import type { FeedHealth } from '@library-catalyst/core/rest/routes'
import { Component, type ComponentChild } from 'preact'
import { Loading, Loaded, toProblem } from '../loading.tsx'
import { Page } from '../page.tsx'
import type { SectionProps } from '../section-props.ts'
import { instantText } from '../span-text.ts'
import { Told } from '../told.tsx'
import { words } from '../words.ts'

const text = words.feeds

/** How the feeds are, with what could not be read. */
export class FeedsPage extends Component<SectionProps> {
  readonly #feeds = new Loading(async () => this.props.api.get('listFeeds'))
  readonly #told = new Told()

  render(): ComponentChild {
    return (
      <Page heading={text.heading}>
        {this.#told.view()}
        <Loaded from={this.#feeds}>
          {({ items }) =>
            items.length === 0 ? (
              <p class="quiet">{text.none}</p>
            ) : (
              <ul class="rows">{items.map(feed => this.#row(feed))}</ul>
            )
          }
        </Loaded>
      </Page>
    )
  }

  #row({ id, state, lastReadAt, failure, refreshMinutes, warnings }: FeedHealth): ComponentChild {
    const { locale, timeZone } = this.props.session.library
    return (
      <li key={id}>
        <h2 class="row-title">{id}</h2>
        <p>
          <strong>{text.states[state]}</strong>
          {lastReadAt !== undefined && (
            <>
              {' '}
              {'\u00B7'} {text.lastRead(instantText(lastReadAt, locale, timeZone))}
            </>
          )}
        </p>
        <p class="quiet">{text.every(refreshMinutes)}</p>
        {failure !== undefined && <p class="notice">{text.failure(failure)}</p>}
        {warnings.length > 0 && (
          <details>
            <summary>{text.warnings(warnings.length)}</summary>
            <ul class="plain">
              {warnings.map(({ code, subject, message }, index) => (
                <li key={index}>
                  <bdi>{subject ?? code}</bdi>: {message}
                </li>
              ))}
            </ul>
          </details>
        )}
        <button type="button" onClick={() => void this.#refresh(id)}>
          {text.refresh(id)}
        </button>
      </li>
    )
  }

  async #refresh(feed: string): Promise<void> {
    try {
      await this.props.api.send('POST', 'refreshFeed', { values: { feed } })
      this.#told.say(text.refreshed(feed))
    } catch (error) {
      this.#told.say(words.trouble[toProblem(error).code])
    }
    await this.#feeds.again()
  }
}
