import type { Instant } from '@library-catalyst/core'
import { html } from 'hono/html'
import type { PageOwner } from '../pages/library-page.ts'
import { type Markup, renderPage } from '../pages/page.ts'
import { tokenField } from '../pages/token-field.ts'
import type { Registered } from './find-registered.ts'
import { loadRegistrationWords, type RegistrationWords } from './registration-words.ts'
import { momentText, whenText } from './time-text.ts'

/** Something to say above the registration, by its word. */
export type PageNotice = 'accepted' | 'alreadyYours' | 'tooLate'

export interface RegistrationPage {
  readonly registered: Registered
  readonly token: string
  readonly now: Instant
  readonly notice?: PageNotice | undefined
  /** Ask whether they mean it. */
  readonly asksToCancel: boolean
}

/** It names nobody: whoever a mail is forwarded to learns no more than that there is a registration. */
export async function renderRegistration(
  { library, locale }: PageOwner,
  { registered, token, now, notice, asksToCancel }: RegistrationPage,
): Promise<Response> {
  const words = await loadRegistrationWords(locale)
  const { page } = words
  const field = await tokenField(locale, token)
  const { occurrence, partySize, status } = registered
  const isOffered = isOpenOffer(registered, now)
  const content = html`${noticeOf(page, notice)} ${occurrence ? html`<h2><bdi>${occurrence.title}</bdi></h2>` : ''}
    ${occurrence ? html`<p>${whenText(occurrence, locale)}</p>` : ''}
    <p>${words.seats(partySize)}</p>
    <p><strong>${statusText(registered, words, locale, isOffered)}</strong></p>
    ${isOffered && !asksToCancel ? button(field, 'accept', page.accept) : ''}
    ${status === 'cancelled' ? '' : renderCancel(page, field, asksToCancel)}`
  return renderPage({ library, locale, title: page.title, content })
}

const isOpenOffer = ({ status, offeredUntil }: Registered, now: Instant): boolean =>
  status === 'offered' && offeredUntil !== undefined && offeredUntil > now

function statusText(
  { status, offeredUntil, occurrence }: Registered,
  { page, offer }: RegistrationWords,
  locale: string,
  isOffered: boolean,
): string {
  if (status !== 'offered') return page.status[status]
  if (!isOffered || offeredUntil === undefined) return page.tooLate
  return offer(momentText(offeredUntil, occurrence?.timeZone ?? 'UTC', locale))
}

const renderCancel = (page: RegistrationWords['page'], field: Markup, asks: boolean): Markup =>
  asks
    ? html`<p role="status">${page.sure}</p>
        ${button(field, 'cancel', page.cancelNow)} ${button(field, 'show', page.keep, 'quiet')}`
    : button(field, 'ask', page.cancel, 'quiet')

const button = (field: Markup, action: string, label: string, style = ''): Markup =>
  html`<form method="post">${field}<button class="${style}" name="do" value="${action}">${label}</button></form>`

const noticeOf = (page: RegistrationWords['page'], notice: PageNotice | undefined): Markup =>
  notice === undefined
    ? html``
    : html`<p class="${notice === 'tooLate' ? 'error' : ''}" role="status">${page[notice]}</p>`
