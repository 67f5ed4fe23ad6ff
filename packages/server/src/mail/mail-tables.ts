export interface MailTables {
  mail_message: MailMessageTable
}

/** What became of a mail. Whether it was read, or even arrived, is not known and not asked. */
export type MailState =
  | 'queued'
  | 'sent' // the mail server has taken it
  | 'dead' // nobody will try again
  | 'kept' // there is no mail server; it is shown to the developer instead

export interface MailMessageTable {
  library_id: string
  /** Random; the Message-ID is made of it, the same for every attempt. */
  id: string
  about: string
  state: MailState
  /** JSON, a `MailDraft`. Null once the mail is sent or dead: who got what is nobody's business any more. */
  draft: string | null
  created_at: string
  /** When it may be tried next. Whoever tries puts it off first, so that nobody else does meanwhile. */
  due_at: string
  /** Started. A claim is known by its number. */
  attempts: number
  finished_at: string | null
  /** A word or an SMTP status for why the last attempt failed. It names nobody. */
  failure_code: string | null
}
