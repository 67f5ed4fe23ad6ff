import type { Step } from './contender-page.ts'
import { floor } from './contenders.ts'
import type { PeerFigures } from './measure-peers.ts'
import { firstDay, firstDayAfter, type PlainEvent, yearOfEvents } from './year-of-events.ts'

/** They cap days alike, but not in the same way: one keeps a line for "+1 more", another cuts long events first. */
const tolerated = 0.8

/**
 * A figure counts only if the events are there: lists hold each of their days' events, and months nearly as many as
 * the hand-written one, which shows four a day.
 *
 * @throws {Error} that names the calendar and the view
 */
export function checkShown(figures: readonly Pick<PeerFigures, 'contender' | 'shown'>[], count: number): void {
  const events = yearOfEvents(count)
  const byHand = figures.find(({ contender }) => contender === floor)?.shown ?? {}
  const least: Partial<Record<Step, number>> = {
    month: Math.ceil((byHand.month ?? Number.NaN) * tolerated),
    nextMonth: Math.ceil((byHand.nextMonth ?? Number.NaN) * tolerated),
    listMonth: countIn(events, '2026-02-01', '2026-03-01'),
    listYear: countIn(events, firstDay, firstDayAfter),
  }
  for (const { contender, shown } of figures)
    for (const [step, wanted] of Object.entries(least) as [Step, number][]) {
      const seen = shown[step]
      if (seen !== undefined && !(seen >= wanted))
        throw new Error(`${contender.name} shows ${seen} events for ${step}, not ${wanted}, of ${count} a year`)
    }
}

const countIn = (events: readonly PlainEvent[], first: string, end: string): number =>
  events.filter(event => event.start < end && (event.start >= first || event.end > first)).length
