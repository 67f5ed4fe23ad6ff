import { html } from 'hono/html'
import type { MailBlock, MailDraft } from './mail-draft.ts'
import type { MailFrame } from './mail-frame.ts'

/** Mail programs drop style sheets, so every part carries its own. Colours are left to the reader's program. */
const styles = {
  body: 'margin:0;padding:24px 16px;font:16px/1.5 Georgia,serif',
  page: 'max-width:36em;margin:0 auto',
  action: 'display:inline-block;padding:10px 18px;border:1px solid;border-radius:6px;font-weight:600',
  quote: 'margin:16px 0;padding-inline-start:12px;border-inline-start:3px solid',
  footer: 'margin-top:32px;padding-top:12px;border-top:1px solid;font-size:14px',
} as const

/** The mail as a document that loads nothing from anywhere. Whatever stands in a template is text, and is escaped. */
export async function renderHtml(
  { subject, blocks }: MailDraft,
  { language, direction, greeting, footer }: MailFrame,
): Promise<string> {
  const document = await html`<!doctype html>
    <html lang="${language}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${subject}</title>
      </head>
      <body style="${styles.body}">
        <div style="${styles.page}">
          <p>${greeting}</p>
          ${blocks.map(renderBlock)}
          <div style="${styles.footer}">${footer.map(line => html`<p style="margin:4px 0">${line}</p>`)}</div>
        </div>
      </body>
    </html> `
  return String(document)
}

function renderBlock(block: MailBlock) {
  switch (block.kind) {
    case 'paragraph':
      return html`<p dir="auto">${withLineBreaks(block.text)}</p>`
    case 'action':
      return html`<p><a href="${block.url}" rel="noreferrer" style="${styles.action}">${block.label}</a></p>`
    case 'list':
      return html`<ul>
        ${block.items.map(item => html`<li dir="auto">${item}</li>`)}
      </ul>`
    case 'quote':
      return html`<blockquote dir="auto" style="${styles.quote}">${withLineBreaks(block.text)}</blockquote>`
  }
}

const withLineBreaks = (text: string) =>
  text.split('\n').map((line, index) => (index === 0 ? line : html`<br />${line}`))
