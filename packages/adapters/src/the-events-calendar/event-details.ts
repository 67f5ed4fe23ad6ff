import type { EventImage, EventStatus, Occurrence, Registration } from '@library-catalyst/core'
import { decodeEntities } from '../html-entities.ts'
import { plainLine } from '../plain-text.ts'
import { webAddress } from '../web-address.ts'
import { type EventRecord, objectOf, objectsIn, textOf } from './event-record.ts'

const statuses: { readonly [word: string]: EventStatus } = {
  canceled: 'cancelled',
  cancelled: 'cancelled',
  postponed: 'postponed',
  rescheduled: 'moved',
  movedonline: 'moved',
  tentative: 'tentative',
}

/** False where the answer says nothing about it: lists do not, unless the site is told to. */
export const tellsStatus = ({ event_status, json_ld }: EventRecord): boolean =>
  event_status !== undefined || objectOf(json_ld)?.['eventStatus'] !== undefined

/** The plugin's own word, or schema.org's (`https://schema.org/EventCancelled`) in the answer for one event. */
export function statusOf({ event_status, json_ld }: EventRecord): EventStatus {
  const word = textOf(event_status) || textOf(objectOf(json_ld)?.['eventStatus']).replace(/^.*\/Event/, '')
  return statuses[word.toLowerCase()] ?? 'confirmed'
}

/** Unknown, unless every price is a number or the word for none. */
export function isFreeOf({ cost, cost_details }: EventRecord): boolean | undefined {
  const values = objectOf(cost_details)?.['values']
  const prices = Array.isArray(values) && values.length > 0 ? values : [cost]
  const amounts = prices.map(price => (/^free$/i.test(textOf(price)) ? 0 : Number.parseFloat(textOf(price))))
  return amounts.some(Number.isNaN) ? undefined : amounts.every(amount => amount === 0)
}

/** The first one that has a name to show. Its mail address and telephone number are not even read. */
export function organiserOf({ organizer }: EventRecord): Occurrence['organiser'] {
  for (const one of Array.isArray(organizer) ? objectsIn(organizer) : objectsIn([organizer])) {
    const name = plainLine(textOf(one['organizer']))
    const url = addressOf(one['website'])
    if (name !== '' && !name.includes('@')) return { name, ...(url !== undefined && { url }) }
  }
  return undefined
}

/** The answer has no text for it, and the title stands beside it. The original may have megabytes. */
export function imageOf({ image }: EventRecord): EventImage | undefined {
  const picture = objectOf(image)
  const sizes = objectOf(picture?.['sizes'])
  for (const size of [objectOf(sizes?.['large']), objectOf(sizes?.['medium_large']), picture]) {
    const url = addressOf(size?.['url'])
    const [width, height] = [size?.['width'], size?.['height']]
    if (url !== undefined) return { url, alt: '', ...(isLength(width) && isLength(height) && { width, height }) }
  }
  return undefined
}

const isLength = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0

/** Tickets are on the event's own page. Its `website` may be anything, so that counts only if the library says so. */
export function registrationOf({ ticketed, website, url }: EventRecord, websiteIsRegistration: boolean): Registration {
  const page = addressOf(url)
  const elsewhere = websiteIsRegistration ? addressOf(website) : undefined
  if (elsewhere !== undefined && elsewhere !== page) return { kind: 'link', url: elsewhere }
  const hasTickets = ticketed === true || (Array.isArray(ticketed) && ticketed.length > 0)
  return hasTickets && page !== undefined ? { kind: 'link', url: page } : { kind: 'none' }
}

/** Addresses are escaped as HTML. */
export const addressOf = (value: unknown): string | undefined => webAddress(decodeEntities(textOf(value)))
