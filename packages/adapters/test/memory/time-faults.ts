import { addDays, dateOf, isAllDay, type Occurrence, toInstant } from '@library-catalyst/core'
import { answering, asking, asPeopleDo, holding, leavingOut, portOf, telling, type Faults } from './fault.ts'

/** Which occurrences a window holds. */
export const windowFaults: Faults = {
  'lists by start, then by title in the order of code units': answering(page => ({
    ...page,
    items: page.items.toSorted(asPeopleDo),
  })),
  'includes the first day of the window': leavingOut(({ start }, { window }) => dateOf(start) !== window.start),
  'excludes the day after the last of the window': asking(query => ({ ...query, days: query.days + 1 })),
  'excludes what ended before the window': asking(query => ({ ...query, start: '2026-12-03', days: 2 })),
  'shows an all-day event on each of its days, its end excluded': holding(({ start, end }) => ({
    end: isAllDay(start) ? addDays(end, 1) : end,
  })),
  'shows an event that lasts past midnight on both days': leavingOut(
    ({ start }, { window }) => isAllDay(start) || dateOf(start) >= window.start,
  ),
  'does not show an event that ends at midnight on the next day': holding(({ end }) => ({
    end: end.replace('T00:00', 'T00:01'),
  })),
  'shows an event without a length on its own day only': leavingOut(({ start, end }) => start < end),
  'leaves the exception of a series out': (_, given) => {
    const excluded = { start: '2026-12-08T16:00', end: '2026-12-08T16:45', id: 'story-time-x' }
    const all = [...given.occurrences, { ...given.occurrences[0], ...excluded } as Occurrence]
    return portOf({ ...given, occurrences: all })
  },
  'begins with today in the library, even where UTC is still at yesterday': asking((query, { now }) => ({
    start: toInstant(now()).slice(0, 10),
    ...query,
  })),
  'tells the window that it answered, and today beside it': answering(page => ({ ...page, today: page.window.start })),
}

/** What an answer says about time. */
export const timeFaults: Faults = {
  'gives title, times, zone, status and mode of every occurrence as the source has them': [
    telling(item => ({ ...item, title: item.title.toLowerCase() })),
    telling(item => ({ ...item, status: 'confirmed' })),
    telling(item => ({ ...item, attendanceMode: 'offline' })),
    leavingOut(({ status }) => status !== 'tentative'),
  ],
  'gives wall times and instants that agree in the zone of the occurrence': [
    telling(item => ({ ...item, startInstant: `${item.start}:00Z` })),
    telling(item => ({ ...item, endInstant: item.startInstant })),
  ],
  'takes the first of two equal wall times when clocks go back': telling(item => ({
    ...item,
    startInstant: item.startInstant.replace('00:30', '01:30'),
  })),
  'keeps exact instants when clocks go forward': telling(item => ({
    ...item,
    endInstant: item.endInstant.replace('01:30', '02:30'),
  })),
  'gives all-day events dates alone, the end exclusive': telling(item => ({ ...item, end: item.start })),
  'gives start and end of one kind, and never an end before the start': telling(item => ({
    ...item,
    end: isAllDay(item.end) ? `${item.end}T00:00` : item.end,
  })),
  'tells an event abroad by its own clock and names the zone': telling(item => ({
    ...item,
    timeZone: 'Europe/Vienna',
  })),
  "names the library's zone": answering(page => ({ ...page, timeZone: 'UTC' })),
  'tells every offset of the window, and the instant of each change': answering(page => ({
    ...page,
    offsets: page.offsets.slice(0, 1),
  })),
}
