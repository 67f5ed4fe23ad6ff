import { html } from 'hono/html'
import { directionOf, languageFor } from '../i18n/language.ts'
import { pageFiles } from './page-files.ts'

/** What a template of `hono/html` gives: everything that was put into it is text, and is escaped. */
export type Markup = ReturnType<typeof html>

export interface Page {
  /** A language tag; the words in it are the caller's. */
  readonly locale: string
  /** The one heading of the page, too. */
  readonly title: string
  /** Whose page it is. */
  readonly library: string
  readonly content: Markup
  /** 200 if left out. */
  readonly status?: number
  /** Let the page fill its form with the token in its address: see `token-field.ts`. */
  readonly takesToken?: boolean
}

/**
 * A page of the server's own. It loads one style sheet, at most one script, and nothing from anywhere else; nobody frames
 * it, keeps it, lists it, or learns from a link in it where the reader has been.
 *
 * Its forms come without a `Referer`, and with `Origin: null`: what they do must rest on a token, not on where they come
 * from.
 */
export async function renderPage(page: Page): Promise<Response> {
  const language = languageFor(page.locale)
  const document = await html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${page.title} – ${page.library}</title>
        <link rel="stylesheet" href="${pageFiles.style.path}" />
        ${page.takesToken === true ? html`<script type="module" src="${pageFiles.tokenScript.path}"></script>` : ''}
      </head>
      <body>
        <header><p>${page.library}</p></header>
        <main>
          <h1>${page.title}</h1>
          ${page.content}
        </main>
      </body>
    </html> `
  return new Response(String(document), {
    status: page.status ?? 200,
    headers: { ...pageHeaders, 'Content-Security-Policy': policy(page), 'Content-Language': language },
  })
}

const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

function policy({ takesToken = false }: Page): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    ...(takesToken ? ["script-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}
