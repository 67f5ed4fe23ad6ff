/** Every control character but tab and line feed: a TEXT has none. */
const control = /[^\P{Cc}\t\n]/gu

/** A TEXT value: RFC 5545 section 3.3.11. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(control, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** A property with a TEXT value; none if there is nothing to say. */
export function textLine(name: string, text: string | undefined): readonly string[] {
  return text ? [`${name}:${escapeText(text)}`] : []
}

/** A property with an address as its value; a line break in it would start a property of its own. */
export function uriLine(name: string, address: string | undefined): readonly string[] {
  return address === undefined ? [] : [`${name}:${address.replace(/[\r\n]/g, '')}`]
}

/** A date, wall time or instant in the basic format of ISO 8601: `20261124T180000`. */
export function basicTime(time: string): string {
  const basic = time.replace(/[-:]/g, '')
  return basic.length === 'YYYYMMDDTHHMM'.length ? `${basic}00` : basic
}

const mostOctets = 75
const encoder = /* @__PURE__ */ new TextEncoder()

/** Break a line after 75 octets at most, never inside a character: RFC 5545 section 3.1. */
export function foldLine(line: string): string {
  if (encoder.encode(line).length <= mostOctets) return line
  let folded = ''
  let width = 0
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (width + octets > mostOctets) {
      folded += '\r\n '
      width = 1
    }
    folded += character
    width += octets
  }
  return folded
}
