import { isAllDay } from '../time/iso-date.ts'
import type { Occurrence } from './occurrence.ts'
import { placeText } from './place-text.ts'
import { webAddress } from './web-address.ts'

/** Addresses that open a calendar's own form with the event filled in; nothing is saved before its owner does. */
export interface CalendarLinks {
  readonly google: string
  /** Outlook.com, for private accounts. */
  readonly outlook: string
  /** Outlook of Microsoft 365, for accounts of work or school. */
  readonly office: string
}

/** Microsoft names about 2,048 characters as the most that its form takes; a title in another script is long, encoded. */
const longest = 2000
/** Without room for a place and a few words, the title gives way. */
const longestTitle = 900

/**
 * Documented parameters only. An all-day event ends with the day after it in all three.
 *
 * @see Google, "Instructions for making Google Calendar event reminder buttons" (action, text, dates, details, location)
 * @see Microsoft, "How to compose a New Message or Event and Populate fields in Office365", 2016 (path, subject, body,
 *   location, startdt, enddt, and the limit on length)
 * @see https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs for ctz, rru and allday
 */
export function calendarLinks(occurrence: Occurrence): CalendarLinks {
  return {
    google: googleLink(occurrence),
    outlook: outlookLink('https://outlook.live.com/calendar/0/deeplink/compose', occurrence),
    office: outlookLink('https://outlook.office.com/calendar/0/deeplink/compose', occurrence),
  }
}

function googleLink(occurrence: Occurrence): string {
  const { start, end, startInstant, endInstant, timeZone } = occurrence
  const times = isAllDay(start) ? [start, end] : [startInstant, endInstant]
  const dates = times.map(time => time.replace(/[-:]/g, '')).join('/')
  return link('https://calendar.google.com/calendar/render', {
    fixed: [
      ['action', 'TEMPLATE'],
      ['dates', dates],
      ['ctz', timeZone],
    ],
    texts: textsOf(occurrence, 'text', 'details'),
  })
}

function outlookLink(form: string, occurrence: Occurrence): string {
  const { start, end, startInstant, endInstant } = occurrence
  const [startdt, enddt] = isAllDay(start) ? [start, end] : [startInstant, endInstant]
  return link(form, {
    fixed: [
      ['path', '/calendar/action/compose'],
      ['rru', 'addevent'],
      ['startdt', startdt],
      ['enddt', enddt],
      ...(isAllDay(start) ? [['allday', 'true'] as const] : []),
    ],
    texts: textsOf(occurrence, 'subject', 'body'),
  })
}

type Parameter = readonly [name: string, value: string]

/** What matters most comes first; what finds no room any more is cut. */
function textsOf({ title, place, description, url, onlineUrl }: Occurrence, titleName: string, detailsName: string) {
  const details = [webAddress(onlineUrl), webAddress(url), description].filter(part => part !== undefined)
  const texts: Parameter[] = [[titleName, cut(title, longestTitle)]]
  if (place) texts.push(['location', placeText(place)])
  if (details.length > 0) texts.push([detailsName, details.join('\n\n')])
  return texts
}

interface LinkParts {
  readonly fixed: readonly Parameter[]
  readonly texts: readonly Parameter[]
}

/** Spaces are written `%20`: Outlook shows a `+` as what it is, so `URLSearchParams` will not do. */
function link(form: string, { fixed, texts }: LinkParts): string {
  let address = `${form}?${fixed.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`
  for (const [name, value] of texts) {
    const text = cut(value, longest - address.length - `&${name}=`.length)
    if (text !== '') address += `&${name}=${encode(text)}`
  }
  return address
}

const ellipsis = '…'

/** The text, or as much of it as takes `room` characters when encoded, an ellipsis included. */
function cut(text: string, room: number): string {
  if (encode(text).length <= room) return text
  let left = room - encode(ellipsis).length
  let kept = ''
  for (const character of text) {
    left -= encode(character).length
    if (left < 0) break
    kept += character
  }
  return kept === '' ? '' : kept.trimEnd() + ellipsis
}

/** Half a surrogate pair, which a broken feed may hold, is no character that could be encoded. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))
