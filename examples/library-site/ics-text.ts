const octetsPerLine = 75

/**
 * One content line, without its line break at the end.
 *
 * @param value already escaped where its type asks for it
 * @see RFC 5545, 3.1: at most 75 octets a line, longer ones go on after CRLF and a space
 */
export function contentLine(name: string, value: string): string {
  let folded = ''
  let room = octetsPerLine
  for (const character of `${name}:${value}`) {
    const octets = octetsOf(character)
    if (octets > room) {
      folded += '\r\n '
      room = octetsPerLine - 1
    }
    folded += character
    room -= octets
  }
  return folded
}

/** A value of type TEXT. @see RFC 5545, 3.3.11 */
export const escapeText = (value: string): string => value.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')

/** `2026-11-24`, and `18:30` if given, in the basic format of RFC 5545. */
export const stamp = (date: string, clock?: string): string =>
  date.replaceAll('-', '') + (clock === undefined ? '' : `T${clock.replace(':', '')}00`)

const octetsOf = (character: string): number => new TextEncoder().encode(character).length
