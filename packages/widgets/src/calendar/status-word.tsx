import type { EventStatus, Messages } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'

interface StatusWordProps {
  readonly status: EventStatus
  readonly messages: Messages
}

/** "Cancelled", in front of a title: said in a word, never in colour alone. */
export function StatusWord({ status, messages }: StatusWordProps): ComponentChild {
  const word = messages.status[status]
  return word ? <span class="status">{`${word} `}</span> : null
}

/** Nobody should come. */
export const isGone = (status: EventStatus): boolean => status === 'cancelled' || status === 'postponed'
