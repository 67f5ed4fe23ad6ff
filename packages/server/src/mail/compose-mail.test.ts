import { createTransport } from 'nodemailer'
import PostalMime, { type Email } from 'postal-mime'
import { expect, test } from 'vitest'
import { languages } from '../i18n/language.ts'
import { composeMail, type MailOrigin } from './compose-mail.ts'
import type { MailDraft } from './mail-draft.ts'

const address = 'https://events.harbour.example/libraries/harbour/registration#S3cretS3cretS3cret'
const draft: MailDraft = {
  library: 'harbour',
  to: 'robin@mail.example',
  locale: 'en',
  about: 'registration:1',
  subject: 'Grüße: you have a seat',
  name: 'Robin',
  reason: 'You get this because you registered.',
  blocks: [
    { kind: 'paragraph', text: 'You have two seats at “Evening talk”.\nSee <b>you</b> & yours there.' },
    { kind: 'action', label: 'See or change it', url: address },
    { kind: 'list', items: ['Doors open at 6 pm', 'Bring "nothing"'] },
    { kind: 'quote', text: 'Is there a lift?\nYes.' },
  ],
  attachments: [{ name: 'Vortrag-äöü.ics', mediaType: 'text/calendar; method=PUBLISH', text: 'BEGIN:VCALENDAR\r\n' }],
}
const origin: MailOrigin = { from: 'mail@server.example', name: 'Harbour "Library", Ltd' }
const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })

async function write(more: Partial<MailDraft> = {}, from: Partial<MailOrigin> = {}) {
  const queued = { id: 'aaaa-1', createdAt: '2026-11-25T09:00:00Z', draft: { ...draft, ...more } }
  const { message } = await writer.sendMail(await composeMail(queued, { ...origin, ...from }))
  const source = String(message)
  return { source, mail: await PostalMime.parse(source) }
}
const header = ({ headers }: Email, name: string) => headers.find(({ key }) => key === name)?.value
const partOf = (source: string, type: string) =>
  source.split(/^----_.*$/m).find(part => part.includes(`Content-Type: ${type}`)) ?? ''

test('says from whom it is, to whom, and that a program wrote it', async () => {
  const { mail, source } = await write()
  expect(mail.from).toMatchObject({ name: 'Harbour "Library", Ltd', address: 'mail@server.example' })
  expect(mail.to).toMatchObject([{ address: 'robin@mail.example' }])
  expect(mail.subject).toBe('Grüße: you have a seat')
  expect(mail.messageId).toBe('<aaaa-1@server.example>')
  expect(mail.date).toBe('2026-11-25T09:00:00.000Z')
  expect(header(mail, 'auto-submitted')).toBe('auto-generated')
  expect(source).not.toMatch(/^List-Unsubscribe|^Reply-To/im)
  expect(source).not.toMatch(/nodemailer/i)
})

test('carries the same as plain text, in lines that readers may wrap anew', async () => {
  const { mail, source } = await write()
  expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(`Hello Robin,

You have two seats at “Evening talk”.
See <b>you</b> & yours there.

See or change it:
${address}

- Doors open at 6 pm
- Bring "nothing"

> Is there a lift?
> Yes.

-- 
You get this because you registered.
Harbour "Library", Ltd sent you this mail.
If you know nothing of this, somebody gave your address by mistake. You need not do anything.
Please do not reply to it: nobody reads the answers.`)
  expect(partOf(source, 'text/plain')).toContain('charset=utf-8; format=flowed; delsp=yes')
})

test('carries the same as HTML, in which everything is text, and which loads nothing', async () => {
  const { mail } = await write({ name: '<script>alert(1)</script>' })
  const html = mail.html ?? ''
  expect(html).toContain('<html lang="en" dir="ltr">')
  expect(html).toContain('Hello &lt;script&gt;alert(1)&lt;/script&gt;,')
  expect(html).toContain('See &lt;b&gt;you&lt;/b&gt; &amp; yours there.')
  expect(html).toContain(`<a href="${address}" rel="noreferrer"`)
  expect(html).toMatch(/<blockquote[^>]*>Is there a lift\?<br \/>Yes\.<\/blockquote>/)
  expect(html).not.toMatch(/<script|<img|<link|\bsrc=|url\(|@import/)
})

test('an attachment arrives as it was written', async () => {
  const { mail, source } = await write()
  const [attachment] = mail.attachments
  expect(attachment).toMatchObject({ filename: 'Vortrag-äöü.ics', mimeType: 'text/calendar' })
  expect(source).toContain(btoa('BEGIN:VCALENDAR\r\n'))
})

test('replies go where the mail says, or else the library; then nobody is told that they do not', async () => {
  const library = await write({}, { replyTo: 'desk@harbour.example' })
  expect(library.mail.replyTo).toMatchObject([{ address: 'desk@harbour.example' }])
  expect(library.mail.text).not.toContain('Please do not reply')
  const thread = await write({ replyTo: 'thread-1@server.example' }, { replyTo: 'desk@harbour.example' })
  expect(thread.mail.replyTo).toMatchObject([{ address: 'thread-1@server.example' }])
})

test('mail that one can do without can be unsubscribed from with one click (RFC 8058)', async () => {
  const { mail } = await write({ listUnsubscribe: 'https://a.example/stop/1' })
  expect(header(mail, 'list-unsubscribe')).toBe('<https://a.example/stop/1>')
  expect(header(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
})

test('what names the sender is never read as another header, whatever stands in it', async () => {
  const { mail } = await write({ subject: 'A\r\nBcc: eve@mail.example' }, { name: 'Lib\r\nBcc: eve@mail.example' })
  expect(header(mail, 'bcc')).toBeUndefined()
  expect(mail.to).toHaveLength(1)
})

test.each(languages)('speaks %s in its frame', async locale => {
  const english = await write()
  const { mail } = await write({ locale })
  expect(mail.html).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`)
  expect(mail.text).toContain('Harbour "Library", Ltd')
  if (!locale.startsWith('en')) expect(mail.text).not.toContain('sent you this mail')
  else expect(mail.text).toBe(english.mail.text)
})

test('a language that we do not speak is told in English', async () => {
  expect((await write({ locale: 'fi' })).mail.html).toContain('<html lang="en"')
})
