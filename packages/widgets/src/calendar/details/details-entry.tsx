import { type DetailsWords, loadDetailsWords } from '@library-catalyst/core'
import type { EventDetailsProps } from '../event-details.tsx'
import { withWords } from '../with-words.tsx'
import { EventDialog } from './event-dialog.tsx'

/** Where the code of an event's details begins. */
export const DetailsEntry = withWords<DetailsWords, EventDetailsProps>(loadDetailsWords, EventDialog)
