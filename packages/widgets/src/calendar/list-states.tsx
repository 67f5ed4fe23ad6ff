import type { AdapterErrorCode, Messages } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'

interface SkeletonProps {
  readonly messages: Messages
  readonly rows: number
}

/** Room for what is coming, so that nothing jumps; what the page has put in the element is shown meanwhile. */
export function Skeleton({ messages, rows }: SkeletonProps): ComponentChild {
  return (
    <>
      <slot />
      <p class="visually-hidden" role="status">
        {messages.loading}
      </p>
      <div class="days skeleton" aria-hidden="true">
        {Array.from({ length: rows }, (_, row) => (
          <div key={row} class="bone">
            <i />
            <i />
            <i />
          </div>
        ))}
      </div>
    </>
  )
}

interface NoEventsProps {
  readonly days: number
  readonly messages: Messages
}

export function NoEvents({ days, messages }: NoEventsProps): ComponentChild {
  return (
    <slot name="empty">
      <p class="notice">{messages.noEvents(days)}</p>
    </slot>
  )
}

interface FailureProps {
  readonly code: AdapterErrorCode
  readonly messages: Messages
  readonly onRetry?: () => void
}

/** What happened, and what one can do. */
export function Failure({ code, messages, onRetry }: FailureProps): ComponentChild {
  return (
    <div class="notice" part="error" role="alert">
      <p>{messages.failures[code]}</p>
      {onRetry && <button onClick={onRetry}>{messages.tryAgain}</button>}
    </div>
  )
}

interface StaleNoteProps {
  /** When what is shown was read. */
  readonly moment: string
  readonly messages: Messages
  readonly onRetry?: (() => void) | undefined
}

/** Old events are better than none, as long as they say how old they are. */
export function StaleNote({ moment, messages, onRetry }: StaleNoteProps): ComponentChild {
  return (
    <p class="stale" role="status">
      {messages.lastUpdated(moment)}
      {onRetry && <button onClick={onRetry}>{messages.tryAgain}</button>}
    </p>
  )
}
