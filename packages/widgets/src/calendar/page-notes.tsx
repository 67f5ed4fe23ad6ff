import { type EventPage, isElsewhere, type Locale, momentText, placeOfZone } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { StaleNote } from './list-states.tsx'
import { readerOffsetAt } from './reader-offset.ts'

interface PageNotesProps {
  readonly page: EventPage
  /** When what is shown was read, if that is longer ago than it should be. */
  readonly since: string | undefined
  readonly locale: Locale
  readonly onRetry: (() => void) | undefined
}

/** What a reader should know about all that is shown: whose clock it is, and how old it is. */
export function PageNotes({ page, since, locale, onRetry }: PageNotesProps): ComponentChild {
  const { messages } = locale
  const { items, timeZone } = page
  const differs = items.some(item => item.timeZone === timeZone && isElsewhere(item, readerOffsetAt))
  return (
    <>
      {differs && <p class="zone">{messages.timesIn(placeOfZone(timeZone))}</p>}
      {since !== undefined && (
        <StaleNote moment={momentText(page, since, locale)} messages={messages} onRetry={onRetry} />
      )}
    </>
  )
}
