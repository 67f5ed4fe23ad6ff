import type { Context, Hono } from 'hono'
import type { MailOrigin } from './compose-mail.ts'
import { frameFor } from './mail-frame.ts'
import type { MailStore } from './mail-store.ts'
import { renderOutbox, type ShownMail } from './outbox-page.ts'
import { renderHtml } from './render-html.ts'
import { renderText } from './render-text.ts'

const shown = 100
const path = '/dev/outbox'

export interface OutboxOptions {
  readonly store: Pick<MailStore, 'kept'>
  readonly originOf: (library: string) => MailOrigin | undefined
}

/** What would have been sent, for whoever develops: a page, the same as JSON, and each mail as a document of its own. */
export function addOutboxRoutes(app: Hono, options: OutboxOptions): void {
  app.get(path, async context => (isHere(context) ? renderOutbox(await readMails(options)) : context.notFound()))
  app.get(`${path}.json`, async context =>
    isHere(context) ? context.json(await readMails(options), 200, { 'Cache-Control': 'no-store' }) : context.notFound(),
  )
  app.get(`${path}/:file{[0-9a-f-]+\\.html}`, async context => {
    const mail = (await readMails(options)).find(({ id }) => `${id}.html` === context.req.param('file'))
    return mail && isHere(context) ? mailDocument(mail) : context.notFound()
  })
}

/** A name that leads here from elsewhere (DNS rebinding), or a proxy that lets others in, gets nothing. */
function isHere({ req }: Context): boolean {
  const { hostname } = new URL(req.url)
  const isForwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via'].some(name => req.header(name))
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname) && !isForwarded
}

async function readMails({ store, originOf }: OutboxOptions): Promise<readonly ShownMail[]> {
  const mails = await store.kept(shown)
  return Promise.all(
    mails.map(async mail => {
      const frame = await frameFor(mail.draft, originOf(mail.draft.library) ?? { name: mail.draft.library })
      return { ...mail, text: renderText(mail.draft, frame), html: await renderHtml(mail.draft, frame) }
    }),
  )
}

/** Its own style attributes work here, its links open in a new tab, and nothing else does anything. */
function mailDocument({ html }: ShownMail): Response {
  return new Response(html.replace('<head>', '<head><base target="_blank" />'), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox allow-popups allow-popups-to-escape-sandbox",
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
