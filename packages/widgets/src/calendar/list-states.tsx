import type { AdapterErrorCode, Messages } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'

interface LoadingProps {
  readonly messages: Messages
  /** The page has put something in the element, to be shown until events are there. */
  readonly hasFallback: boolean
  readonly rows: number
}

/** What the page gave, or room for what is coming, so that nothing jumps. */
export function Loading({ messages, hasFallback, rows }: LoadingProps): ComponentChild {
  return (
    <>
      <p class="visually-hidden" role="status">
        {messages.loading}
      </p>
      {hasFallback ? (
        <slot />
      ) : (
        <div class="days skeleton" aria-hidden="true">
          {Array.from({ length: rows }, (_, row) => (
            <div key={row}>
              <i />
              <i />
              <i />
            </div>
          ))}
        </div>
      )}
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
