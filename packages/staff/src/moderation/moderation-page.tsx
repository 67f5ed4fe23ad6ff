import type { ModerationEntry, StaffReport } from '@library-catalyst/core/rest/routes'
import { Component, type ComponentChild } from 'preact'
import { Loaded, Loading } from '../loading.tsx'
import { Page } from '../page.tsx'
import type { SectionProps } from '../section-props.ts'
import { Told } from '../told.tsx'
import { words } from '../words.ts'
import { EntryForm } from './entry-form.tsx'
import { ReportForm } from './report-form.tsx'

const text = words.moderation

/** What was reported, and what waits to be shown. */
export class ModerationPage extends Component<SectionProps> {
  readonly #reports = new Loading(async () => this.props.api.get('listReports'))
  readonly #queue = new Loading(async () => this.props.api.get('listModeration'))
  readonly #told = new Told()

  render(): ComponentChild {
    return (
      <Page heading={text.heading}>
        {this.#told.view()}
        <h2>{text.reports}</h2>
        <Loaded from={this.#reports}>{({ items }) => this.#reportList(items)}</Loaded>
        <h2>{text.queue}</h2>
        <Loaded from={this.#queue}>{({ items }) => this.#entryList(items)}</Loaded>
      </Page>
    )
  }

  #reportList(items: readonly StaffReport[]): ComponentChild {
    const open = items.filter(({ decidedAt }) => decidedAt === undefined)
    if (open.length === 0) return <p class="quiet">{text.noReports}</p>
    return (
      <ul class="rows">
        {open.map(report => (
          <ReportForm key={report.id} report={report} {...this.props} onDecided={this.#onDecided} />
        ))}
      </ul>
    )
  }

  #entryList(items: readonly ModerationEntry[]): ComponentChild {
    const open = items.filter(({ decidedAt }) => decidedAt === undefined)
    if (open.length === 0) return <p class="quiet">{text.nothingWaits}</p>
    return (
      <ul class="rows">
        {open.map(entry => (
          <EntryForm key={entry.id} entry={entry} {...this.props} onDecided={this.#onDecided} />
        ))}
      </ul>
    )
  }

  readonly #onDecided = (decision: keyof typeof text.decided): void => {
    this.#told.say(text.decided[decision])
    void this.#reports.again()
    void this.#queue.again()
  }
}
