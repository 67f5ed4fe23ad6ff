const fold = /\r?\n[ \t]/g
const [tab, lineFeed, carriageReturn, space, quote, colon, semicolon] = [9, 10, 13, 32, 34, 58, 59]

/** One property of a feed: its parameters as they are written (`TZID=Europe/Berlin;VALUE=DATE`), and its raw value. */
export interface Property {
  readonly parameters: string
  readonly value: string
}

export type LineVisitor = (name: string, parameters: string, value: string) => void

/**
 * Visit the content lines of a text, unfolded, names in upper case; what is no content line is passed over.
 * CRLF, LF and CR all end a line.
 *
 * @see RFC 5545 section 3.1
 */
export function forEachLine(source: string, visit: LineVisitor): void {
  const text = source.includes('\n') ? source : source.replaceAll('\r', '\n')
  for (let at = 0; at < text.length;) {
    let end = endOfLine(text, at)
    let next = end + 1
    const isFolded = isBlank(text.charCodeAt(next))
    while (isBlank(text.charCodeAt(next))) {
      end = endOfLine(text, next)
      next = end + 1
    }
    const stop = text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end
    if (isFolded) visitUnfolded(text.slice(at, stop).replace(fold, ''), visit)
    else visitLine(text, at, stop, visit)
    at = next
  }
}

/**
 * Bytes to text. Some writers fold inside a character (RFC 5545 section 3.1 warns of them); what is no UTF-8 is
 * therefore unfolded as bytes first.
 */
export function decodeFeed(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder().decode(unfoldBytes(bytes))
  }
}

/** The value of a parameter, without its quotes; undefined if it is not there. */
export function parameterOf(parameters: string, name: string): string | undefined {
  if (parameters === '') return undefined
  for (let at = 0; at < parameters.length;) {
    const end = endOutsideQuotes(parameters, at, parameters.length, semicolon)
    const equals = parameters.indexOf('=', at)
    if (equals > 0 && equals < end && parameters.slice(at, equals).toUpperCase() === name) {
      return readParameter(parameters.slice(equals + 1, end))
    }
    at = end + 1
  }
  return undefined
}

/** Quotes go; a caret escapes what a parameter cannot hold (RFC 6868). */
function readParameter(raw: string): string {
  const text = raw.startsWith('"') ? raw.slice(1, raw.endsWith('"') ? -1 : undefined) : raw
  if (!text.includes('^')) return text
  return text.replace(/\^([n^'])/g, (_, code: string) => (code === 'n' ? '\n' : code === '^' ? '^' : '"'))
}

function visitUnfolded(line: string, visit: LineVisitor): void {
  visitLine(line, 0, line.length, visit)
}

function visitLine(text: string, from: number, to: number, visit: LineVisitor): void {
  const nameEnd = endOfName(text, from, to)
  if (nameEnd <= from) return
  const name = text.slice(from, nameEnd)
  const upperName = isUpperCase(name) ? name : name.toUpperCase()
  if (text.charCodeAt(nameEnd) === colon) return visit(upperName, '', text.slice(nameEnd + 1, to))
  const found = endOutsideQuotes(text, nameEnd + 1, to, colon)
  const at = found < to ? found : text.indexOf(':', nameEnd)
  if (at > 0 && at < to) visit(upperName, text.slice(nameEnd + 1, at), text.slice(at + 1, to))
}

/** Where the name stops: at the first colon or semicolon, or -1. */
function endOfName(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === colon || code === semicolon) return at
  }
  return -1
}

function isUpperCase(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) > 96) return false
  return true
}

/** The next `wanted` that no quotes enclose, or `to`. */
function endOutsideQuotes(text: string, from: number, to: number, wanted: number): number {
  let isQuoted = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) isQuoted = !isQuoted
    else if (code === wanted && !isQuoted) return at
  }
  return to
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

const isBlank = (code: number): boolean => code === space || code === tab

function unfoldBytes(bytes: Uint8Array): Uint8Array {
  const unfolded = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const width = foldWidth(bytes, at)
    if (width > 0) at += width - 1
    else unfolded[length++] = bytes[at] ?? 0
  }
  return unfolded.subarray(0, length)
}

/** Bytes of the fold that begins here, or 0. */
function foldWidth(bytes: Uint8Array, at: number): number {
  const breakWidth = bytes[at] === lineFeed ? 1 : bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? 2 : 0
  return breakWidth > 0 && isBlank(bytes[at + breakWidth] ?? 0) ? breakWidth + 1 : 0
}
