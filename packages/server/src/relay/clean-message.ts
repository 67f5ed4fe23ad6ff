import { cleanSubject } from './clean-subject.ts'
import { cutQuotes } from './cut-quotes.ts'
import type { IncomingMail } from './incoming-mail.ts'
import { type Hiding, removeAddresses } from './remove-addresses.ts'
import { otherSide, type RelaySettings, type RelaySide, type Thread } from './relay-thread.ts'
import { loadRelayWords } from './relay-words.ts'

/** Characters of a message. What is longer is cut. */
export const longestMessage = 5000
/** Characters of a mail that are looked at, quotes included. */
const longestMail = 100_000

/** A text as the other one of the two may see it: without the addresses of either, and without controls. */
export async function cleanMessage(
  text: string,
  thread: Thread,
  side: RelaySide,
  settings: RelaySettings,
  people: IncomingMail['people'] = [],
): Promise<string> {
  const plain = wholeLines(text).replace(/\r\n?/g, '\n').replace(controls, '')
  // Cut after that, or half an address might stay.
  const hidden = removeAddresses(plain, await hiding(thread, side, settings, people)).trim()
  return hidden.length > longestMessage ? `${hidden.slice(0, longestMessage)}…` : hidden
}

/** What a person wrote in a mail, as the other one may see it. */
export async function cleanMail(
  { subject, text, people }: Pick<IncomingMail, 'subject' | 'text' | 'people'>,
  thread: Thread,
  side: RelaySide,
  settings: RelaySettings,
): Promise<{ readonly subject: string; readonly text: string }> {
  return {
    subject: removeAddresses(cleanSubject(subject), await hiding(thread, side, settings, people)),
    text: await cleanMessage(cutQuotes(wholeLines(text)), thread, side, settings, people),
  }
}

async function hiding(
  thread: Thread,
  side: RelaySide,
  { publicUrl, domain }: RelaySettings,
  people: IncomingMail['people'],
): Promise<Hiding> {
  const { alias } = thread.parties[side]
  const { addressRemoved } = await loadRelayWords(thread.parties[otherSide(side)].locale)
  return {
    people: [
      ...Object.values(thread.parties).map(({ address }) => ({ address })),
      ...people.filter(({ address }) => !isOwn(address, domain)).map(person => ({ ...person, alias })),
    ],
    placeholder: addressRemoved,
    ownHosts: [new URL(publicUrl).host],
  }
}

const controls = /[^\P{Cc}\n\t]/gu

/** As much as is looked at, without the line that this would end in. */
const wholeLines = (text: string): string =>
  text.length <= longestMail ? text : text.slice(0, longestMail).replace(/[^\n]*$/, '')

/** Addresses of the relay are told apart by what they begin with. */
const isOwn = (address: string, domain: string | undefined): boolean =>
  domain !== undefined && address.startsWith('reply+') && address.endsWith(`@${domain.toLowerCase()}`)
