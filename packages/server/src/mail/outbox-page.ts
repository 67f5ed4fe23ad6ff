import { html } from 'hono/html'
import { renderPage } from '../pages/page.ts'
import type { MailBlock, QueuedMail } from './mail-draft.ts'

/** A mail as it would look where it arrives. */
export interface ShownMail extends QueuedMail {
  readonly text: string
  readonly html: string
}

export async function renderOutbox(mails: readonly ShownMail[]): Promise<Response> {
  return renderPage({
    locale: 'en',
    title: 'Outbox',
    library: 'Development',
    content: html`<p>
        No mail server is set, so these mails went nowhere. Restart the server without <code>--outbox</code>, or set
        <code>mail</code> in its configuration, and this page is gone.
      </p>
      ${mails.length === 0 ? html`<p>Nothing has been sent yet.</p>` : mails.map(renderMail)}`,
  })
}

function renderMail({ id, draft, createdAt, text }: ShownMail) {
  const links = draft.blocks.filter((block): block is Action => block.kind === 'action')
  return html`<article>
    <h2>${draft.subject}</h2>
    <dl>
      <dt>To</dt>
      <dd>${draft.to}</dd>
      <dt>Queued</dt>
      <dd><time datetime="${createdAt}">${createdAt}</time></dd>
      <dt>About</dt>
      <dd>${draft.about}, of ${draft.library}</dd>
    </dl>
    ${links.map(({ label, url }) => html`<p><a href="${url}">${label}</a></p>`)}
    <pre lang="${draft.locale}" dir="auto">${text}</pre>
    ${(draft.attachments ?? []).map(
      attachment =>
        html`<details>
          <summary>${attachment.name} (${attachment.mediaType})</summary>
          <pre>${attachment.text}</pre>
        </details>`,
    )}
    <p><a href="/dev/outbox/${id}.html">As mail programs show it</a></p>
  </article>`
}

type Action = Extract<MailBlock, { kind: 'action' }>
