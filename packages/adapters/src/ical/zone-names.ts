import { isTimeZone } from '@library-catalyst/core'
import { fromWindowsZone } from './windows-zones.ts'

const known = new Map<string, string | undefined>()
const mostKnown = 1000
const longestName = 100

/**
 * The IANA zone that a TZID means, if it means one: an IANA name, a Windows name, or either of them behind the prefix
 * of the program that wrote it (`/mozilla.org/20050126_1/Europe/Berlin`).
 */
export function ianaZoneOf(name: string): string | undefined {
  if (known.has(name)) return known.get(name)
  const zone = name.length > longestName ? undefined : findZone(name.trim().replace(/^["']+|["']+$/g, ''))
  if (known.size < mostKnown) known.set(name, zone)
  return zone
}

function findZone(name: string): string | undefined {
  if (isTimeZone(name)) return name
  const windows = fromWindowsZone(name)
  if (windows) return isTimeZone(windows) ? windows : undefined
  const parts = name.split('/')
  const fewest = name.startsWith('/') ? 1 : 2
  for (let length = 3; length >= fewest; length--) {
    const tail = parts.slice(-length).join('/')
    if (length < parts.length && isTimeZone(tail)) return tail
  }
  return undefined
}
