import { type Instant, type Occurrence, toInstant, writeCalendar } from '@library-catalyst/core'
import { createLink } from '../links/one-time-link.ts'
import type { MailAttachment } from '../mail/mail-draft.ts'
import type { MailSettings } from '../mail/mail-settings.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { withoutPicture } from '../pictures/own-picture.ts'
import type { RegistrationKey } from '../registration/registration.ts'
import type { RegistrationHooks } from '../registration/registration-hooks.ts'
import type { Database } from '../storage/database.ts'
import { findRegistered } from './find-registered.ts'
import { loadRegistrationWords, type RegistrationWords } from './registration-words.ts'
import { momentText, whenText } from './time-text.ts'

/** How long a link still opens the page of a registration after the end of the event, in milliseconds. */
const linkMs = 86_400_000

/** Mails to those who register: that they have a seat or wait, and later that a seat has become theirs. */
export function mailRegistered(settings: MailSettings): RegistrationHooks {
  return {
    onRegistered: (transaction, key, { position, now }) => {
      const news: News = position === undefined ? { kind: 'confirmed' } : { kind: 'waiting', position }
      return send(transaction, key, news, { settings, now })
    },
    async onMovedUp(transaction, movedUp, now) {
      for (const { offeredUntil: until, ...key } of movedUp) {
        const news: News = until === undefined ? { kind: 'seat' } : { kind: 'offer', until }
        await send(transaction, key, news, { settings, now })
      }
    },
  }
}

type News =
  | { readonly kind: 'confirmed' | 'seat' }
  | { readonly kind: 'waiting'; readonly position: number }
  | { readonly kind: 'offer'; readonly until: Instant }

/** An event that the calendar has no more is nothing to write about. */
async function send(
  transaction: Database,
  key: RegistrationKey,
  news: News,
  { settings, now }: { readonly settings: MailSettings; readonly now: Instant },
): Promise<void> {
  const registered = await findRegistered(transaction, key)
  const occurrence = registered?.occurrence
  if (!registered || !occurrence) return
  const { library, id } = key
  const locale = settings.localeOf(library)
  const words = await loadRegistrationWords(locale)
  const hasSeat = news.kind === 'confirmed' || news.kind === 'seat'
  const draft = {
    library,
    to: registered.email,
    name: registered.name,
    locale,
    about: `registration:${id}`,
    reason: words.why,
    subject: words.subject[news.kind](occurrence.title),
    blocks: [
      paragraph(tell(news, words, occurrence, locale)),
      paragraph(`${occurrence.title}\n${whenText(occurrence, locale)}\n${words.seats(registered.partySize)}`),
      {
        kind: 'action',
        label: news.kind === 'offer' ? words.decide : words.manage,
        url: await pageLink(transaction, key, occurrence, settings),
      },
    ] as const,
    ...(hasSeat && { attachments: [calendarFile(library, occurrence, settings, now)] }),
  }
  await queueMail(transaction, draft, now)
}

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const

function tell(news: News, words: RegistrationWords, { timeZone }: Occurrence, locale: string): string {
  switch (news.kind) {
    case 'waiting':
      return words.waiting(news.position)
    case 'offer':
      return words.offer(momentText(news.until, timeZone, locale))
    case 'confirmed':
    case 'seat':
      return words[news.kind]
  }
}

async function pageLink(
  transaction: Database,
  { library, id }: RegistrationKey,
  { endInstant }: Occurrence,
  { publicUrl }: MailSettings,
): Promise<string> {
  const expiresAt = toInstant(Date.parse(endInstant) + linkMs)
  const token = await createLink(transaction, { library, purpose: 'registration', subject: id, expiresAt })
  return `${publicUrl}/libraries/${library}/registration#${token}`
}

/** The same event as in the calendar that one subscribes to, by its UID. */
function calendarFile(library: string, occurrence: Occurrence, { nameOf }: MailSettings, now: Instant): MailAttachment {
  return {
    name: 'event.ics',
    mediaType: 'text/calendar; method=PUBLISH',
    text: writeCalendar([withoutPicture(occurrence)], {
      name: nameOf(library),
      host: `${library}.library-catalyst`,
      now: Date.parse(now),
      method: 'PUBLISH',
    }),
  }
}
