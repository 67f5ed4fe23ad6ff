import type { BrowseStore, BrowseWords, IsoDate, Locale, Occurrence } from '@library-catalyst/core'
import type { PictureRule } from '../picture-rule.ts'

/** What each way to look at the calendar is given. It lays out for itself what the store has found. */
export interface ViewProps {
  /** The same as long as the view is on the page. */
  readonly store: BrowseStore
  readonly locale: Locale
  readonly words: BrowseWords
  /** Level of the heading over the whole calendar, 2 to 6. */
  readonly headingLevel: number
  readonly pictures: PictureRule
  /** The address that opens an event. */
  readonly linkTo: (id: string) => string
  /** A plain click on an event. */
  readonly onChoose: (occurrence: Occurrence) => void
  /** Show all that is on in one day. */
  readonly onDay: (date: IsoDate) => void
}
