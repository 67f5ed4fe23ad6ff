import { type DetailsWords, type Occurrence, webAddress } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import type { Picks } from '../take/picks.ts'
import { Share } from '../take/share.tsx'
import { CopyLink } from './copy-link.tsx'

interface FurtherActionsProps {
  readonly occurrence: Occurrence
  /** The event's address on this site, from its root. */
  readonly link: string
  readonly picks: Picks | undefined
  readonly words: DetailsWords
}

/** What one may do with an event besides going there. */
export function FurtherActions({ occurrence, link, picks, words }: FurtherActionsProps): ComponentChild {
  const page = webAddress(occurrence.url)
  return (
    <p class="actions">
      {picks && (
        <button class="pick" aria-pressed={picks.has(occurrence.id)} onClick={() => picks.toggle(occurrence)}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="m5 10.5 3.5 3.5L15 6.5" />
          </svg>
          {words.pick}
        </button>
      )}
      {page !== undefined && (
        <a href={page} rel="noreferrer">
          {words.moreOnPage}
        </a>
      )}
      <CopyLink link={link} words={words} />
      <Share occurrence={occurrence} link={link} words={words} />
    </p>
  )
}
