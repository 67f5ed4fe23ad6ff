import type { CalendarPort, IsoDate, Loadable, Locale, Occurrence } from '@library-catalyst/core'
import { lazyPart } from './lazy-part.tsx'
import type { PictureRule } from './picture-rule.ts'
import type { Picks } from './take/picks.ts'

export interface EventDetailsProps {
  readonly opened: Loadable<Occurrence>
  /** Asked for other dates of the event, and for others like it. */
  readonly port: CalendarPort
  readonly today: IsoDate
  readonly locale: Locale
  readonly pictures: PictureRule
  readonly linkTo: (id: string) => string
  /** The page stands on a device that others use, too. */
  readonly sharedDevice: boolean
  /** Where several events can be picked, to be saved together. */
  readonly picks?: Picks | undefined
  /** Another event, named in the details of this one, is chosen. */
  readonly onChoose: (occurrence: Occurrence) => void
  readonly onClose: () => void
}

/** The details of an event, whose code comes when the first is opened. */
export const EventDetails = lazyPart<EventDetailsProps>(
  async () => (await import('./details/details-entry.tsx')).DetailsEntry,
)
