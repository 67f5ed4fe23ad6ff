import type { Occurrence, Place } from '@library-catalyst/core'
import { icalLimits } from './limits.ts'
import { plainText } from '../plain-text.ts'
import { findWebAddress } from '../web-address.ts'

export type PlaceDetails = Pick<Occurrence, 'place' | 'branch' | 'onlineUrl' | 'attendanceMode'>

/** What a library writes where there is no room to go to. */
const onlineWords = /^(online|virtual|zoom|microsoft teams|teams meeting|google meet|webex|webinar|jitsi)\b/i

/**
 * Where it takes place, from LOCATION and the address for taking part online.
 *
 * @param branches names to look for in LOCATION
 * @param ownBranch the branch of the whole feed
 */
export function describePlace(
  location: string,
  meeting: string | undefined,
  branches: readonly string[],
  ownBranch: string | undefined,
): PlaceDetails {
  const text = plainText(location.slice(0, icalLimits.placeLength))
  const address = findWebAddress(text)
  const where = (address === undefined ? text : text.replace(address, '')).replace(/^[\s,;:|()-]+|[\s,;:|(-]+$/g, '')
  const onlineUrl = meeting ?? address
  const isOnlineOnly = where === '' ? onlineUrl !== undefined : onlineWords.test(where)
  const branch = branches.find(name => where.toLowerCase().includes(name.toLowerCase())) ?? ownBranch
  return {
    ...(where !== '' && !isOnlineOnly && { place: readPlace(where, branch) }),
    ...(branch !== undefined && { branch }),
    ...(onlineUrl !== undefined && { onlineUrl }),
    attendanceMode: isOnlineOnly ? 'online' : onlineUrl === undefined ? 'offline' : 'mixed',
  }
}

/** `Room, Branch, Street` where the branch is known; else the first line is the name, and the rest its address. */
function readPlace(where: string, branch: string | undefined): Place {
  const parts = where
    .split(/[,\n]/)
    .map(part => part.trim())
    .filter(part => part !== '')
  const at = branch === undefined ? -1 : parts.findIndex(part => part.toLowerCase().includes(branch.toLowerCase()))
  if (at >= 0) return toPlace(parts[at] ?? where, parts.slice(0, at).join(', '), parts.slice(at + 1).join(', '))
  const [name = '', ...rest] = where.split('\n').map(part => part.trim())
  return toPlace(name, '', rest.filter(part => part !== '').join(', '))
}

function toPlace(name: string, room: string, address: string): Place {
  return { name, ...(room !== '' && { room }), ...(address !== '' && { address }) }
}
