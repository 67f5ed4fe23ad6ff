/** Days are nominal, as long as the clock makes them; seconds are exact. RFC 5545 section 3.3.6. */
export interface Duration {
  readonly days: number
  readonly seconds: number
}

const pattern = /^([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/i

/** @returns undefined for what is no duration; a negative one has negative parts */
export function parseDuration(text: string): Duration | undefined {
  const found = pattern.exec(text.trim())
  if (!found || !/\d/.test(text)) return undefined
  const [, sign, ...parts] = found
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map(part => Number(part ?? 0))
  const direction = sign === '-' ? -1 : 1
  return {
    days: direction * (weeks * 7 + days) || 0,
    seconds: direction * (hours * 3600 + minutes * 60 + seconds) || 0,
  }
}
