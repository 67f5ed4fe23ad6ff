import type { Occurrence, Place } from '@library-catalyst/core'
import type { FeedSettings } from '../feed-settings.ts'
import { plainLine } from '../plain-text.ts'
import { webAddress } from '../web-address.ts'
import { type EventRecord, objectOf, textOf } from './event-record.ts'

export type PlaceDetails = Pick<Occurrence, 'place' | 'branch' | 'onlineUrl' | 'attendanceMode'>

/** Where it takes place. The answer does not tell hybrid from online: who names a venue expects somebody there. */
export function describePlace(event: EventRecord, settings: FeedSettings): PlaceDetails {
  const place = readPlace(event.venue)
  const isVirtual = event.is_virtual === true
  const onlineUrl = isVirtual ? webAddress(textOf(event.virtual_url)) : undefined
  const branch = branchOf(place, settings)
  return {
    ...(place && { place }),
    ...(branch !== undefined && { branch }),
    ...(onlineUrl !== undefined && { onlineUrl }),
    attendanceMode: !isVirtual ? 'offline' : place ? 'mixed' : 'online',
  }
}

/** A library's venues are its branches, unless the settings name those. */
function branchOf(place: Place | undefined, { branch, branches }: FeedSettings): string | undefined {
  if (!branches?.length) return place?.name ?? branch
  return branches.find(name => place?.name.toLowerCase().includes(name.toLowerCase())) ?? branch
}

function readPlace(value: unknown): Place | undefined {
  const venue = objectOf(value)
  const part = (name: string) => plainLine(textOf(venue?.[name]))
  const name = part('venue')
  if (name === '') return undefined
  // `state` is filled in the United States only, where the postcode comes last.
  const town = part('state') ? `${part('city')}, ${part('state')} ${part('zip')}` : `${part('zip')} ${part('city')}`
  const address = [part('address'), town.replace(/^[,\s]+|[,\s]+$/g, '')].filter(text => text !== '').join(', ')
  return { name, ...(address !== '' && { address }) }
}
