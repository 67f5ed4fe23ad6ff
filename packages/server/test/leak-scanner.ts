/** Something that was put where nobody else may see it, such as `robin's address`. */
export interface Planted {
  readonly field: string
  /** A word that stands nowhere else. */
  readonly token: string
}

/** Every field whose token is in there, in whatever coding a mail, a page or an answer may have it. */
export function findLeaks(output: string | Uint8Array, planted: readonly Planted[]): readonly string[] {
  const text = typeof output === 'string' ? output : new TextDecoder('latin1').decode(output)
  const readings = readingsOf(text).map(fold)
  return planted
    .map(({ field, token }) => ({ field, word: fold(token) }))
    .filter(({ word }) => readings.some(reading => reading.includes(word)))
    .map(({ field }) => field)
}

/** As it is, and with every coding undone that is found in it; twice, for one may be inside another. */
function readingsOf(text: string): readonly string[] {
  const once = decodings(text)
  return [text, ...once, ...once.flatMap(decodings)]
}

function decodings(text: string): readonly string[] {
  return [
    asUtf8(text),
    quotedPrintable(text),
    encodedWords(text),
    percent(text),
    entities(text),
    ...base64Blocks(text),
    // Lines that a mail program broke.
    text.replace(/=?\r?\n[ \t]*/g, ''),
    text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  ].filter(reading => reading !== text)
}

/** Without what cannot be seen, and with `(at)` and the like as the sign. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/\s*[([{]\s?at\s?[)\]}]\s*/g, '@')

const bytesAsText = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

function asUtf8(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8')
}

const quotedPrintable = (text: string): string =>
  asUtf8(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  )

const encodedWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?[\w-]+\?([bq])\?([^?]*)\?=/gi, (_, coding: string, word: string) =>
      coding.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : quotedPrintable(word.replaceAll('_', ' ')),
    )

const percent = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const entities = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))

/** Long runs, over lines, of either alphabet. */
const base64Blocks = (text: string): readonly string[] =>
  [...text.matchAll(/(?:[A-Za-z0-9+/_-]{12,}={0,2}(?:\r?\n)?)+/g)].flatMap(([block]) => {
    const bytes = Buffer.from(block.replace(/\s/g, ''), 'base64')
    return [bytes.toString('utf8'), bytesAsText(bytes)]
  })
