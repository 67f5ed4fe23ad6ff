/** The parts of a recurrence rule by their names, all in upper case. */
export type RuleParts = ReadonlyMap<string, string>

/**
 * Reads the value of an RRULE; undefined for anything but the characters of a rule: it comes from outside, and is put
 * into lines and sentences.
 *
 * @see RFC 5545 section 3.3.10
 */
export function ruleParts(rule: string): RuleParts | undefined {
  if (!/^[A-Z]+=[A-Z0-9,:+-]+(?:;[A-Z]+=[A-Z0-9,:+-]+)*$/i.test(rule)) return undefined
  return new Map(
    rule
      .toUpperCase()
      .split(';')
      .map(part => part.split('=') as [string, string]),
  )
}
