import type { Planted } from '../leak-scanner.ts'

/** Whole numbers from 0 up to what is given; the same seed gives the same ones (mulberry32). */
export type Random = (below: number) => number

export function seeded(seed: number): Random {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** A mail full of what must not get through, and the words by which it would be found. */
export interface HostileMail {
  readonly raw: string
  readonly planted: readonly Planted[]
}

export interface HostileSetting {
  /** Where it is sent to. */
  readonly to: string
  readonly writer: string
  readonly other: string
  /** The address of a page that only the writer may open. */
  readonly page: string
}

/** Whatever stands below it is quoted. */
const outlook = (who: string) => `-----Original Message-----\nFrom: ${who}\nSent: Wednesday\nTo: ${who}\nSubject: x`

const announcements = [
  (who: string) => `On Wed, 25 Nov 2026 at 09:00, ${who} wrote:`,
  (who: string) => `Am Mi., 25. Nov. 2026 um 09:00 Uhr schrieb ${who}:`,
  (who: string) => `Le mer. 25 nov. 2026 à 09:00, ${who} a écrit :`,
  (who: string) => `El mié, 25 nov 2026 a las 9:00, ${who} escribió:`,
  (who: string) => `في الأربعاء، 25 نوفمبر 2026 كتب ${who}:`,
  (who: string) => `Pada Rab, 25 Nov 2026 pada 9:00 PG ${who} menulis:`,
  (who: string) => `புத., 25 நவ., 2026 அன்று, ${who} எழுதியது:`,
  (who: string) => `Vào Th 4, 25 thg 11, 2026 vào lúc 09:00 ${who} đã viết:`,
  (who: string) => `${who} 于2026年11月25日周三 09:00写道：`,
  outlook,
]

/** Every header and every part carries a word of its own; coding, order and quoting are left to chance. */
export function hostileMail(random: Random, { to, writer, other, page }: HostileSetting): HostileMail {
  const planted: Planted[] = [
    { field: 'address of the writer', token: writer },
    { field: 'address of the other', token: other },
    { field: 'page of the writer', token: page.slice(page.indexOf('#') + 1) },
  ]
  const plant = (field: string): string => {
    const token = `plant${random(2 ** 31).toString(36)}${planted.length}q`
    planted.push({ field, token })
    return token
  }
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item
  const name = `${plant('first name')} ${plant('surname')}`
  const announce = pick(announcements)
  const quoted = [
    announce(`${name} <${writer}>`),
    ...['', `> ${plant('quoted')} ${other}`, `> ${page}`].map(line =>
      random(4) === 0 ? line.replace('> ', '>> ') : line,
    ),
  ]
  const written = [
    `Hello ${random(2 ** 31)}, write to ${pick(disguises)(writer)} or to ${pick(disguises)(other)}.`,
    `My page: ${page}`,
    `Greetings, ${name}`,
  ]
  const text = (
    random(2) === 0 || announce === outlook ? [...written, '', ...quoted] : [...quoted, '', ...written]
  ).join('\n')
  const body = [text, '-- ', plant('signature'), writer].join('\n')
  const headers = headersFor({ plant, pick, name, to, writer })
  return { raw: withBody(headers, body, { plant, pick, random }), planted }
}

const disguises = [
  (address: string) => address,
  (address: string) => address.toUpperCase(),
  (address: string) => `<mailto:${address}>`,
  (address: string) => address.replace('@', ' (at) '),
  (address: string) => address.replace('@', '+tag@'),
  (address: string) => address.replace('@', '%40'),
  (address: string) => address.replace('a', 'a\u200b'),
]

interface Tools {
  plant(field: string): string
  pick<Item>(items: readonly Item[]): Item
}

function headersFor({ plant, pick, name, to, writer }: Tools & { name: string; to: string; writer: string }): string[] {
  const host = () => `${plant('host')}.example`
  const all = [
    `From: ${pick([`${name} <${writer}>`, `"${name}" <${writer}>`, `=?utf-8?B?${Buffer.from(name).toString('base64')}?= <${writer}>`])}`,
    `To: ${to}`,
    `Subject: ${pick(['Re: ', 'AW: ', 'Fwd: RE: ', ''])}Chess ${writer}`,
    `Message-ID: <${plant('message id')}@${host()}>`,
    `In-Reply-To: <${plant('in reply to')}@${host()}>`,
    `References: <${plant('references')}@${host()}>`,
    `Reply-To: ${plant('reply to')}@${host()}`,
    `Cc: ${plant('cc')}@${host()}`,
    `Received: from ${host()} ([192.0.2.7]) by ${host()}`,
    `X-Originating-IP: [${plant('ip')}]`,
    `User-Agent: ${plant('user agent')}`,
    `Organization: ${plant('organization')}`,
    `Thread-Topic: ${plant('thread topic')}`,
    `DKIM-Signature: v=1; d=${host()}; s=x; b=abc`,
    `Disposition-Notification-To: ${writer}`,
    `X-Folded: one\r\n two ${plant('folded')}`,
  ]
  return all.slice(0, 3).concat(all.slice(3).filter(() => pick([true, true, false])))
}

function withBody(
  headers: readonly string[],
  text: string,
  { plant, pick, random }: Tools & { random: Random },
): string {
  const kind = pick(['plain', 'quoted-printable', 'base64', 'html', 'alternative', 'mixed'] as const)
  const html = `<html><head><style>.${plant('style')}{}</style><!-- ${plant('comment')} --></head><body><img src="https://x.example/${plant('picture')}">${text
    .split('\n')
    .map(line =>
      line.startsWith('>') ? `<blockquote>${escapeHtml(line.slice(1))}</blockquote>` : `<div>${escapeHtml(line)}</div>`,
    )
    .join('')}<a href="mailto:${plant('link')}@x.example">write</a></body></html>`
  const part = (type: string, body: string, coding = pick(['8bit', 'base64', 'quoted-printable'])) =>
    `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${coding}\r\n\r\n${encode(body, coding)}`
  const file = `Content-Type: application/pdf; name=${plant('file name')}.pdf\r\nContent-Disposition: attachment\r\n\r\n${plant('file')}`
  const joined = (subtype: string, parts: readonly string[]) => {
    const boundary = `b${random(10 ** 9)}`
    return `Content-Type: multipart/${subtype}; boundary=${boundary}\r\n\r\n${parts.map(one => `--${boundary}\r\n${one}\r\n`).join('')}--${boundary}--\r\n`
  }
  const bodies = {
    plain: () => part('text/plain', text, '8bit'),
    'quoted-printable': () => part('text/plain', text, 'quoted-printable'),
    base64: () => part('text/plain', text, 'base64'),
    html: () => part('text/html', html),
    alternative: () => joined('alternative', [part('text/plain', text), part('text/html', html)]),
    mixed: () => joined('mixed', [part(pick(['text/plain', 'text/html']), pick([text, html])), file]),
  }
  return `${headers.join('\r\n')}\r\nMIME-Version: 1.0\r\n${bodies[kind]()}`
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('@', '&#64;')

function encode(text: string, coding: string): string {
  if (coding === 'base64') return Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n')
  if (coding === '8bit') return text.replace(/\n/g, '\r\n')
  return [...Buffer.from(text)]
    .map(byte =>
      byte === 10
        ? '\r\n'
        : byte === 61 || byte > 126 || byte < 32
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
    )
    .join('')
    .replace(/([^\r\n]{70}[^=\r\n]?[^=\r\n]?)(?=[^\r\n])/g, '$1=\r\n')
}
