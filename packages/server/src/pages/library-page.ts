import type { Context, Hono } from 'hono'
import { html } from 'hono/html'
import type { LibraryView } from '../calendar/library-view.ts'
import { readFormFields } from '../http/read-body.ts'
import { type Markup, renderPage } from './page.ts'
import { tokenField } from './token-field.ts'

/** A field of the form that was sent; empty if it had none of that name. */
export type FormField = (name: string) => string

export interface LibraryPage {
  /** Nothing changes by it: mail scanners open links. */
  show(library: LibraryView): Promise<Response>
  act(field: FormField, library: LibraryView): Promise<Response>
}

/** A page of a library that a link in a mail opens, and on which buttons do things. */
export function addLibraryPage(
  app: Hono,
  name: string,
  libraries: ReadonlyMap<string, LibraryView>,
  { show, act }: LibraryPage,
): void {
  const path = `/libraries/:library/${name}`
  const libraryOf = ({ req }: Context) => libraries.get(req.param('library') ?? '')
  app.get(path, async context => {
    const library = libraryOf(context)
    return library ? show(library) : context.notFound()
  })
  app.post(path, async context => {
    const library = libraryOf(context)
    return library ? act(await readFormFields(context.req.raw), library) : context.notFound()
  })
}

/** Whose page it is, and in which language. */
export interface PageOwner {
  readonly library: string
  readonly locale: string
}

export const ownerOf = ({ config }: LibraryView): PageOwner => ({ library: config.name, locale: config.locale })

interface Door {
  readonly title: string
  /** On the button. */
  readonly show: string
  /** Why it did not open, if it did not. */
  readonly gone?: string | undefined
}

/** What the link in a mail opens. It shows nothing and does nothing until its button is pressed. */
export async function renderDoor({ library, locale }: PageOwner, { title, show, gone }: Door): Promise<Response> {
  const content: Markup = html`${gone === undefined ? '' : html`<p class="error" role="status">${gone}</p>`}
    <form method="post">
      ${await tokenField(locale)}
      <button name="do" value="show">${show}</button>
    </form>`
  return renderPage({ library, locale, title, content, takesToken: true, ...(gone !== undefined && { status: 404 }) })
}
