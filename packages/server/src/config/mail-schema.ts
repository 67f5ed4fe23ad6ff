import * as v from 'valibot'
import { isMailbox } from '../mail/check-draft.ts'

const text = v.pipe(v.string('must be text'), v.trim(), v.minLength(1, 'must not be empty'))
const flag = v.boolean('must be true or false')
const mailbox = v.pipe(
  v.string('must be text'),
  v.check(isMailbox, 'must be a mail address alone, such as "library@example.org"'),
)

const smtpFields = v.strictObject({
  host: text,
  port: v.optional(
    v.pipe(
      v.number('must be a number'),
      v.integer('must be a whole number'),
      v.minValue(1, 'must be 1 to 65535'),
      v.maxValue(65_535, 'must be 1 to 65535'),
    ),
    587,
  ),
  secure: v.optional(flag, false),
  allowUnencrypted: v.optional(flag, false),
  user: v.exactOptional(text),
  passwordFrom: v.exactOptional(
    v.pipe(v.string('must be text'), v.regex(/^[A-Z][A-Z\d_]*$/, 'must be the name of an environment variable')),
  ),
})

const smtp = v.pipe(
  smtpFields,
  v.forward(
    v.check(
      ({ user, passwordFrom }) => (user === undefined) === (passwordFrom === undefined),
      'must be there if user is, and only then',
    ),
    ['passwordFrom'],
  ),
)

/** How the server sends mail. */
export const mailSchema = v.strictObject({ from: mailbox, smtp })

/** Where answers to relayed mails come in: the domain whose mail is handed to this server, and what hands it in over HTTP. */
export const inboundMailSchema = v.strictObject({
  domain: v.pipe(
    v.string('must be text'),
    v.regex(/^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*$/i, 'must be a domain, such as "replies.example.org"'),
  ),
  secretFrom: v.exactOptional(
    v.pipe(v.string('must be text'), v.regex(/^[A-Z][A-Z\d_]*$/, 'must be the name of an environment variable')),
  ),
})

/** What a library's own mails say of who sends them. */
export const libraryMailSchema = v.strictObject({ name: v.exactOptional(text), replyTo: v.exactOptional(mailbox) })
