import { type ReportKind, reportKinds } from '@library-catalyst/core/rest/routes'
import { html } from 'hono/html'
import type { PageOwner } from '../pages/library-page.ts'
import { type Markup, renderPage } from '../pages/page.ts'
import { tokenField } from '../pages/token-field.ts'
import { longestMessage } from './clean-message.ts'
import type { Conversation } from './relay-store.ts'
import { loadRelayWords, type RelayWords } from './relay-words.ts'

/** Something to say above the conversation, by its word. */
export type PageNotice = 'sent' | 'notSent' | 'tooMany' | 'reported'

export async function renderConversation(
  { library }: Pick<PageOwner, 'library'>,
  conversation: Conversation,
  token: string,
  notice?: PageNotice,
  draft = '',
): Promise<Response> {
  const { locale, topic, isOpen } = conversation
  const words = await loadRelayWords(locale)
  const field = await tokenField(locale, token)
  const content = html`${noticeOf(words.page, notice)}
    <p>${topic}</p>
    ${conversation.messages.map(message => renderMessage(message, conversation, words))}
    ${isOpen ? renderAnswer(words, field, draft) : html`<p>${words.page.ended}</p>`} ${renderReport(words, field)}`
  return renderPage({ library, locale, title: words.page.title, content, ...(notice === 'notSent' && { status: 422 }) })
}

const noticeOf = (page: RelayWords['page'], notice: PageNotice | undefined): Markup =>
  notice === undefined ? html`` : html`<p class="${isGood(notice) ? '' : 'error'}" role="status">${page[notice]}</p>`

const isGood = (notice: PageNotice): boolean => notice === 'sent' || notice === 'reported'

function renderMessage(
  { isOwn, text }: Conversation['messages'][number],
  { otherAlias }: Conversation,
  { page }: RelayWords,
): Markup {
  return html`<h2><bdi>${isOwn ? page.you : otherAlias}</bdi></h2>
    ${text.split('\n').map(line => html`<p dir="auto">${line}</p>`)}`
}

function renderAnswer({ page, stayingSafe }: RelayWords, field: Markup, draft: string): Markup {
  return html`<form method="post">
      ${field}
      <label for="text">${page.yourAnswer}</label>
      <textarea id="text" name="text" rows="8" required maxlength="${longestMessage}" dir="auto">${draft}</textarea>
      <button name="do" value="send">${page.send}</button>
    </form>
    <p class="hint">${stayingSafe}</p>
    <form method="post">${field}<button class="quiet" name="do" value="stop">${page.stop}</button></form>
    <form method="post">
      ${field}<button class="quiet" name="do" value="block" aria-describedby="block-hint">${page.block}</button>
      <p class="hint" id="block-hint">${page.blockHint}</p>
    </form>`
}

function renderReport({ page }: RelayWords, field: Markup): Markup {
  const choice = (kind: ReportKind) => html`<option value="${kind}">${page.reportKinds[kind]}</option>`
  return html`<h2>${page.report}</h2>
    <form method="post">
      ${field}
      <label for="kind">${page.reportKind}</label>
      <select id="kind" name="kind">
        ${reportKinds.map(choice)}
      </select>
      <label for="report">${page.reportText}</label>
      <textarea id="report" name="report" rows="4" maxlength="2000" dir="auto"></textarea>
      <button class="quiet" name="do" value="report">${page.sendReport}</button>
    </form>`
}
