import { html } from 'hono/html'
import type { Markup } from './page.ts'
import { loadPageWords } from './page-words.ts'

/**
 * The field `token` of a form on a page that a mail leads to. The page's script fills and hides it; without script the
 * reader copies the code from the mail.
 *
 * @param token to be sent again with a further form, once it has been read
 */
export async function tokenField(locale: string, token?: string): Promise<Markup> {
  if (token !== undefined) return html`<input type="hidden" name="token" value="${token}" />`
  const words = await loadPageWords(locale)
  return html`<div data-token>
    <label for="token">${words.code}</label>
    <p class="hint" id="token-hint">${words.codeHint}</p>
    <input
      id="token"
      name="token"
      required
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      aria-describedby="token-hint"
    />
  </div>`
}
