/** A person whose address must not get through. */
export interface HiddenPerson {
  readonly address: string
  /** As their mail program knows them: a full name is replaced by the alias, too. */
  readonly name?: string
  readonly alias?: string
}

export interface Hiding {
  readonly people: readonly HiddenPerson[]
  /** What stands where an address was. */
  readonly placeholder: string
  /** Addresses of the server's own pages and mailboxes; links to them may open what is another person's. */
  readonly ownHosts: readonly string[]
}

/**
 * Take the addresses of the people out of a text, however they are written: in other cases, with a tag (`robin+news@`), with
 * `(at)` for the sign, percent-encoded, or with characters in them that cannot be seen. Full names become aliases, and
 * links to the server's own pages go: whoever has such a link can act for the person that it was sent to.
 */
export function removeAddresses(text: string, { people, placeholder, ownHosts }: Hiding): string {
  let hidden = text.replace(unseen, '').replace(wide, character => character.normalize('NFKC'))
  for (const host of ownHosts) hidden = hidden.replace(ownLink(host), placeholder)
  hidden = hidden.replace(/reply\+[0-9a-f]{8,}(?:@[\w.-]+)?/gi, placeholder)
  for (const { address } of people) {
    const pattern = addressPattern(address)
    if (pattern) hidden = hidden.replace(pattern, placeholder)
  }
  for (const { name = '', alias = '' } of people) hidden = withAlias(hidden, name, alias)
  return hidden
}

/** Zero-width characters, soft hyphens and marks of direction; those that join letters of Indic and Arabic words stay. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
/** Latin letters, digits and signs in the width of Chinese ones. */
const wide = /[\uff01-\uff5e]/g

const joiner = '[\\u200c\\u200d]*'
const at = '\\s{0,2}(?:@|%40|&#64;|[(\\[{<]\\s?at\\s?[)\\]}>]|\\sat\\s)\\s{0,2}'
const dot = '\\s?(?:\\.|%2e|[(\\[{]\\s?dot\\s?[)\\]}]|\\sdot\\s)\\s?'

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const letters = (text: string, between = joiner): string => Array.from(text).map(literal).join(between)
const dotted = (text: string): string =>
  text
    .split('.')
    .map(part => letters(part))
    .join(dot)

function addressPattern(address: string): RegExp | undefined {
  const end = address.lastIndexOf('@')
  if (end < 1) return undefined
  const [local, domain] = [address.slice(0, end), address.slice(end + 1)]
  const mailbox = local.split('+')[0] || local
  const isGoogle = domain === 'gmail.com' || domain === 'googlemail.com'
  const localPattern = isGoogle ? letters(mailbox.replaceAll('.', ''), `\\.?${joiner}`) : dotted(mailbox)
  const domainPattern = isGoogle ? `(?:gmail|googlemail)${dot}com` : dotted(domain)
  return new RegExp(`(?:mailto:)?${localPattern}(?:(?:\\+|%2b)[\\w.+-]*)?${at}${domainPattern}`, 'giu')
}

/** The whole address of a page goes, its fragment with it. */
const ownLink = (host: string): RegExp => new RegExp(`(?:https?:\\/\\/)?${literal(host)}\\/\\S*`, 'gi')

/** One word alone may be any word of the letter. */
function withAlias(text: string, name: string, alias: string): string {
  const words = name
    .replace(/^["']|["']$/g, '')
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean)
  if (words.length < 2 || alias === '' || name === alias) return text
  const orders = [words, words.toReversed()].map(order => order.map(word => letters(word)).join('[\\s,]+'))
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${orders.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), alias)
}
