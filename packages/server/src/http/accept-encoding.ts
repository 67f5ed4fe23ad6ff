/**
 * True if the client takes this coding.
 *
 * @param header the value of Accept-Encoding
 * @see RFC 9110 section 12.5.3
 */
export function takesCoding(header: string | null, coding: string): boolean {
  for (const offer of header?.toLowerCase().split(',') ?? []) {
    const [name, ...parameters] = offer.split(';').map(part => part.trim())
    if (name === coding) return !parameters.some(parameter => /^q=0(\.0*)?$/.test(parameter))
  }
  return false
}
