import { expect, test } from 'vitest'
import { checkDraft } from './check-draft.ts'
import type { MailDraft } from './mail-draft.ts'

const draft: MailDraft = {
  library: 'harbour',
  to: 'robin@mail.example',
  locale: 'en',
  about: 'registration:1',
  subject: 'A seat',
  blocks: [],
}

test.each<[string, Partial<MailDraft>]>([
  ['a second recipient', { to: 'a@mail.example, b@mail.example' }],
  ['a second recipient after a semicolon', { to: 'a@mail.example;b@mail.example' }],
  ['a name beside the address', { to: 'Robin <robin@mail.example>' }],
  ['a header after the address', { to: 'a@mail.example\r\nBcc: b@mail.example' }],
  ['a line break alone', { to: 'a@mail.example\n' }],
  ['a NUL', { to: 'a\0@mail.example' }],
  ['no recipient', { to: '' }],
  ['a reply to several', { replyTo: 'a@mail.example,b@mail.example' }],
  ['a header in a header', { headers: { 'In-Reply-To': '<a@b>\r\nBcc: eve@mail.example' } }],
  ['a header that folds', { headers: { 'In-Reply-To': '<a@b>\r\n <c@d>' } }],
  ['a header in a name', { headers: { 'X-A: b\r\nBcc': 'eve@mail.example' } }],
  ['a recipient as a header', { headers: { bCC: 'eve@mail.example' } }],
  ['a sender as a header', { headers: { From: 'eve@mail.example' } }],
  ['another word on who wrote it', { headers: { 'Auto-Submitted': 'no' } }],
  ['an address that is a script', { blocks: [{ kind: 'action', label: 'Go', url: 'javascript:alert(1)' }] }],
  ['an address of two lines', { blocks: [{ kind: 'action', label: 'Go', url: 'https://a.example/\nx' }] }],
  ['an address to unsubscribe at that closes its bracket', { listUnsubscribe: 'https://a.example/>,<mailto:x@y' }],
  ['an address to unsubscribe at without TLS', { listUnsubscribe: 'http://a.example/' }],
  ['a file in a folder', { attachments: [{ name: '../a.ics', mediaType: 'text/calendar', text: '' }] }],
  ['a header in the name of a file', { attachments: [{ name: 'a\r\nX: y', mediaType: 'text/calendar', text: '' }] }],
  ['a header in a type', { attachments: [{ name: 'a', mediaType: 'text/calendar\r\nX: y', text: '' }] }],
])('%s is refused, and not quoted', (_, more) => {
  expect(() => checkDraft({ ...draft, ...more })).toThrow(/^The mail cannot be sent as it is: \w+$/)
})

test.each(['robin+library@mail.example', "o'neill@mail.example", 'rö@münchen.example'])('%s is an address', to => {
  expect(checkDraft({ ...draft, to }).to).toBe(to)
})

test('line breaks in a subject, which people may have written, become spaces', () => {
  const subject = 'A talk\r\nBcc: eve@mail.example\u2028 today\t'
  expect(checkDraft({ ...draft, subject }).subject).toBe('A talk Bcc: eve@mail.example today')
})
