import type { PlainEvent } from './year-of-events.ts'

/** How one calendar is driven, in the page that is measured. What it shows, it shows in `document.body`. */
export interface ContenderPage {
  /** What only the bench needs; not measured. */
  readonly prepare?: (events: readonly PlainEvent[]) => void
  /** Put it on the page, at the first month of the year. */
  readonly month: (events: readonly PlainEvent[]) => void | Promise<void>
  readonly nextMonth: () => void | Promise<void>
  /** The list as it comes at first, where it comes in parts. `listMonth` goes on from there. */
  readonly listStart?: () => void | Promise<void>
  /** The month it is at, as a list, to its end. Left out where a list cannot be of a month. */
  readonly listMonth?: () => void | Promise<void>
  /** The whole year as a list, to its end. */
  readonly listYear?: () => void | Promise<void>
}
export const steps = ['month', 'nextMonth', 'listStart', 'listMonth', 'listYear'] as const
export type Step = (typeof steps)[number]
