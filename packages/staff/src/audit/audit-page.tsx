import type { AuditEntry, AuditPage as Entries, StaffAccount } from '@library-catalyst/core/rest/routes'
import { Component, type ComponentChild } from 'preact'
import { Loading, Loaded } from '../loading.tsx'
import { Page } from '../page.tsx'
import type { SectionProps } from '../section-props.ts'
import { instantText } from '../span-text.ts'
import { words } from '../words.ts'

const text = words.audit

interface Read {
  readonly entries: Entries
  readonly accounts: readonly StaffAccount[]
}

/** Who did what. */
export class AuditPage extends Component<SectionProps> {
  readonly #read = new Loading<Read>(async () => {
    const { api } = this.props
    const [entries, { items: accounts }] = await Promise.all([api.get('listAudit'), api.get('listStaff')])
    return { entries, accounts }
  })

  render(): ComponentChild {
    return (
      <Page heading={text.heading}>
        <p class="lead">{text.lead}</p>
        <Loaded from={this.#read}>{read => this.#table(read)}</Loaded>
      </Page>
    )
  }

  #table({ entries: { items, cursor }, accounts }: Read): ComponentChild {
    if (items.length === 0) return <p class="quiet">{text.none}</p>
    const nameOf = (id: string) => accounts.find(account => account.id === id)?.name ?? text.unknown
    return (
      <>
        <table class="cards">
          <caption class="visually-hidden">{text.table}</caption>
          <thead>
            <tr>
              {[text.time, text.who, text.what, text.subject].map(head => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(entry => (
              <Row key={entry.id} entry={entry} name={nameOf(entry.account)} {...this.props} />
            ))}
          </tbody>
        </table>
        {cursor !== undefined && (
          <button type="button" onClick={() => void this.#more(cursor)}>
            {words.more}
          </button>
        )}
      </>
    )
  }

  async #more(cursor: string): Promise<void> {
    const before = this.#read.value.peek()
    const next = await this.props.api.get('listAudit', { query: { cursor } })
    if (before)
      this.#read.value.value = { ...before, entries: { ...next, items: [...before.entries.items, ...next.items] } }
  }
}

function Row({
  entry,
  name,
  session,
}: SectionProps & { readonly entry: AuditEntry; readonly name: string }): ComponentChild {
  const { at, action, subject, detail } = entry
  const { locale, timeZone } = session.library
  const details = Object.entries(detail).map(([key, value]) => `${key}: ${value}`)
  return (
    <tr>
      <td data-label={text.time}>{instantText(at, locale, timeZone)}</td>
      <td data-label={text.who}>{name}</td>
      <td data-label={text.what}>{[action.replaceAll('-', ' '), ...details].join(', ')}</td>
      <td data-label={text.subject} class="id">
        {subject}
      </td>
    </tr>
  )
}
