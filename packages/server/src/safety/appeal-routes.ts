import { toInstant } from '@library-catalyst/core'
import type { Hono } from 'hono'
import { html } from 'hono/html'
import type { LibraryView } from '../calendar/library-view.ts'
import { addLibraryPage, ownerOf } from '../pages/library-page.ts'
import { renderPage } from '../pages/page.ts'
import { tokenField } from '../pages/token-field.ts'
import type { SafetyStore } from './safety-store.ts'
import { loadSafetyWords, type SafetyWords } from './safety-words.ts'

/** Characters. */
const longestAppeal = 2000

export interface AppealRoutesOptions {
  readonly store: Pick<SafetyStore, 'appeal'>
  readonly libraries: ReadonlyMap<string, LibraryView>
}

/** Where an author questions a decision: the link in a mail opens it, and nothing happens until the form is sent. */
export function addAppealRoutes(app: Hono, { store, libraries }: AppealRoutesOptions): void {
  addLibraryPage(app, 'appeal', libraries, {
    show: library => renderForm(library),
    async act(field, library) {
      const token = field('token')
      const text = field('text')
        .replace(/[^\P{Cc}\n\t]/gu, '')
        .trim()
      if (text === '' || text.length > longestAppeal) return renderForm(library, { token, text })
      const isTaken = await store.appeal({ library: library.config.id, token, text }, toInstant(library.now()))
      return renderOutcome(library, isTaken ? 'sent' : 'gone')
    },
  })
}

async function renderForm(
  view: LibraryView,
  before?: { readonly token: string; readonly text: string },
): Promise<Response> {
  const { library, locale } = ownerOf(view)
  const { appeal } = await loadSafetyWords(locale)
  const content = html`${before ? html`<p class="error" role="status">${appeal.notSent}</p>` : ''}
    <form method="post">
      ${await tokenField(locale, before?.token)}
      <label for="text">${appeal.why}</label>
      <textarea id="text" name="text" rows="6" required maxlength="${longestAppeal}" dir="auto">
${before?.text ?? ''}</textarea>
      <button>${appeal.send}</button>
    </form>`
  return renderPage({ library, locale, title: appeal.title, content, takesToken: true, ...(before && { status: 422 }) })
}

async function renderOutcome(
  view: LibraryView,
  outcome: keyof Pick<SafetyWords['appeal'], 'sent' | 'gone'>,
): Promise<Response> {
  const { library, locale } = ownerOf(view)
  const { appeal } = await loadSafetyWords(locale)
  const content = html`<p role="status">${appeal[outcome]}</p>`
  return renderPage({ library, locale, title: appeal.title, content, ...(outcome === 'gone' && { status: 404 }) })
}
