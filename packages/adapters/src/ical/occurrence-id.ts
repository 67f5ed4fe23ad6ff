import { basicText } from './civil-date.ts'

const safe = /^[A-Za-z0-9._:@~-]{1,80}$/

/** A UID as it is, if it is safe in a URL and short; else its hash. */
export function seriesId(uid: string): string {
  return safe.test(uid) ? uid : hashText(uid)
}

/**
 * The id of one instance: that of the series, and when it was to begin before anybody moved it.
 *
 * @param key epoch seconds; of an all-day event, the date's midnight as if it were UTC
 */
export function instanceId(series: string, key: number, allDay: boolean): string {
  return `${series}~${basicText(key, allDay)}${allDay ? '' : 'Z'}`
}

/** 64 bits, enough to keep the events of a feed apart; no secret depends on it. */
export function hashText(text: string): string {
  let [one, other] = [0x9e3779b1, 0x85ebca6b]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code, 0x5bd1e995)
    other ^= other >>> 13
  }
  one ^= Math.imul(other, 0xc2b2ae35)
  return `h${toBase36(one)}${toBase36(other ^ (one >>> 16))}`
}

const toBase36 = (word: number): string => (word >>> 0).toString(36).padStart(7, '0')
