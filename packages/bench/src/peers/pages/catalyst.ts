import { agendaDays, type Instant, type IsoDate, type Occurrence, toInstant } from '@library-catalyst/core'
import { CalendarElement } from '@library-catalyst/widgets'
import '@library-catalyst/widgets/calendar/define'
import { drive, painted } from '../drive.ts'
import { firstDay, firstDayAfter, type PlainEvent } from '../year-of-events.ts'
import { createPort, type ObservedPort } from './catalyst-port.ts'

/** The device's clock; only we look at it. */
const now = Date.parse(`${firstDay}T08:00:00Z`)
Date.now = () => now

let element: CalendarElement
let port: ObservedPort

const daysWithEvents = { inMonth: 0, inYear: 0 }

drive({
  /** Occurrences are what a server of ours sends: reading them is no part of drawing, as it is none for the others. */
  prepare(events) {
    const occurrences = events.map(toOccurrence)
    port = createPort(occurrences)
    const countDays = (start: IsoDate, end: IsoDate) => agendaDays(occurrences, { start, end }, firstDay).length
    daysWithEvents.inMonth = countDays('2026-02-01', '2026-03-01')
    daysWithEvents.inYear = countDays(firstDay, firstDayAfter)
  },
  async month() {
    element = new CalendarElement()
    element.view = 'month'
    element.views = ['month', 'list']
    // The next month, as a list: February.
    element.days = 28
    element.adapter = { name: 'bench', calendar: port }
    document.body.append(element)
    while (!element.matches(':state(ready)')) await painted()
  },
  nextMonth() {
    inShadow('[aria-label=Later]')?.click()
  },
  async listStart() {
    port.forget()
    inShadow('.views label:last-of-type input')?.click()
    while (!inShadow('.event')) await painted()
  },
  async listMonth() {
    await upTo('2026-03-01', daysWithEvents.inMonth)
  },
  async listYear() {
    port.forget()
    element.days = 92
    inShadow('.steps button')?.click()
    await upTo(firstDayAfter, daysWithEvents.inYear)
  },
})

const inShadow = (selector: string): HTMLElement | null | undefined => element.shadowRoot?.querySelector(selector)

/** Ask for more until the list has come to a date, and all days are drawn. */
async function upTo(end: IsoDate, days: number): Promise<void> {
  await painted()
  while (!hasAnswersUpTo(end) || (element.shadowRoot?.querySelectorAll('.day').length ?? 0) < days) {
    inShadow('.more')?.click()
    await painted()
  }
}

function hasAnswersUpTo(end: IsoDate): boolean {
  const last = port.answered()
  return last !== undefined && last.cursor === undefined && last.window.end >= end
}

const instant = (wall: string): Instant => toInstant(Date.parse(wall.length === 10 ? wall : `${wall}Z`))

function toOccurrence({ start, end, ...event }: PlainEvent): Occurrence {
  return {
    ...event,
    start,
    end,
    timeZone: 'UTC',
    startInstant: instant(start),
    endInstant: instant(end),
    status: 'confirmed',
    attendanceMode: 'offline',
    registration: { kind: 'none' },
  }
}
