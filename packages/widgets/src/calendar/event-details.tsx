import type { IsoDate, Loadable, Locale, Occurrence } from '@library-catalyst/core'
import { lazyPart } from './lazy-part.tsx'

export interface EventDetailsProps {
  readonly opened: Loadable<Occurrence>
  readonly today: IsoDate
  readonly locale: Locale
  readonly linkTo: (id: string) => string
  readonly onClose: () => void
}

/** The details of an event, whose code comes when the first is opened. */
export const EventDetails = lazyPart<EventDetailsProps>(async () => (await import('./event-dialog.tsx')).EventDialog)
