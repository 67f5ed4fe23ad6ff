import { type EventPage, isElsewhere, type Locale, momentText, placeOfZone } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import type { Freshness } from './freshness.ts'
import { StaleNote } from './list-states.tsx'
import { readerOffsetAt } from './reader-offset.ts'

interface PageNotesProps {
  readonly page: EventPage
  readonly freshness: Freshness
  readonly locale: Locale
}

/** What a reader should know about all that is shown: whose clock it is, and how old it is. */
export function PageNotes({ page, freshness, locale }: PageNotesProps): ComponentChild {
  const { messages } = locale
  const { items, timeZone, staleSince = freshness.since } = page
  const differs = items.some(item => item.timeZone === timeZone && isElsewhere(item, readerOffsetAt))
  return (
    <>
      {differs && <p class="zone">{messages.timesIn(placeOfZone(timeZone))}</p>}
      {staleSince !== undefined && (
        <StaleNote
          moment={momentText(page, staleSince, locale)}
          messages={messages}
          onRetry={freshness.hasFailed ? freshness.refresh : undefined}
        />
      )}
    </>
  )
}
