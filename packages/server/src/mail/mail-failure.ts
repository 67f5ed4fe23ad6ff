/** What the mail server said, or that it said nothing, in a word that names nobody. */
export class MailFailure extends Error {
  override readonly name = 'MailFailure'
  readonly code: string
  /** It would fare no better the next time. */
  readonly isPermanent: boolean

  constructor(code: string, isPermanent: boolean, options?: ErrorOptions) {
    super(`The mail was not taken: ${code}`, options)
    this.code = code
    this.isPermanent = isPermanent
  }
}

/** Nodemailer's codes, in our words. */
const words: Readonly<Record<string, string>> = {
  ECONNECTION: 'unreachable',
  ESOCKET: 'unreachable',
  EDNS: 'unreachable',
  ETIMEDOUT: 'timeout',
  EABORT: 'timeout',
  EAUTH: 'sign-in',
  ENOAUTH: 'sign-in',
  ETLS: 'encryption',
}

/**
 * A refusal of this mail is final if its status begins with 5 (RFC 5321 section 4.2.1). One that is not about this mail
 * (of the connection, the sign-in or the sender) is a matter of the configuration, which somebody may mend.
 */
export function toMailFailure(error: unknown): MailFailure {
  const { code, responseCode, response, command } = error as Readonly<Record<string, unknown>>
  const isRefusal = (code === 'EENVELOPE' || code === 'EMESSAGE') && typeof responseCode === 'number'
  if (!isRefusal) return new MailFailure(words[String(code)] ?? 'unknown', false, { cause: error })
  const isPermanent = responseCode >= 500 && command !== 'MAIL FROM'
  return new MailFailure(withDetail(responseCode, response), isPermanent, { cause: error })
}

/** The rest of what it said may quote the address. */
function withDetail(status: number, response: unknown): string {
  const [detail] = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(String(response)) ?? []
  return detail === undefined ? String(status) : `${status} ${detail}`
}
