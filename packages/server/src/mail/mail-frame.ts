import { directionOf, type Language, languageFor } from '../i18n/language.ts'
import type { MailDraft } from './mail-draft.ts'
import { loadMailWords } from './mail-words.ts'

/** What stands around the blocks of a mail, in its language. */
export interface MailFrame {
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  readonly greeting: string
  /** Why they get it, who sends it, and what a reply would do. */
  readonly footer: readonly string[]
}

/** Of the library that sends, what a reader sees of it. */
export interface MailSender {
  readonly name: string
  readonly replyTo?: string
}

export async function frameFor({ locale, name, reason, replyTo }: MailDraft, sender: MailSender): Promise<MailFrame> {
  const language = languageFor(locale)
  const words = await loadMailWords(language)
  const takesReplies = replyTo !== undefined || sender.replyTo !== undefined
  return {
    language,
    direction: directionOf(language),
    greeting: words.greeting(name),
    footer: [
      ...(reason === undefined ? [] : [reason]),
      words.sender(sender.name),
      words.notYou,
      ...(takesReplies ? [] : [words.noReplies]),
    ],
  }
}
