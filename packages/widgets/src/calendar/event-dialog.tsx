import type { Loadable, Messages, Occurrence } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import type { EventDetailsProps } from './event-details.tsx'
import { EventFacts } from './event-facts.tsx'
import { ModalDialog } from './modal-dialog.tsx'
import { isGone, StatusWord } from './status-word.tsx'

/** One event in full. */
export function EventDialog({ opened, today, locale, linkTo, onClose }: EventDetailsProps): ComponentChild {
  const { messages } = locale
  const { value } = opened
  return (
    <ModalDialog name="event-title" title={titleOf(opened, messages)} messages={messages} onClose={onClose}>
      {value && <EventFacts occurrence={value} today={today} locale={locale} link={linkTo(value.id)} />}
    </ModalDialog>
  )
}

function titleOf({ value, error }: Loadable<Occurrence>, messages: Messages): ComponentChild {
  if (!value) return error ? messages.failures[error.code] : messages.loading
  return (
    <>
      <StatusWord status={value.status} messages={messages} />
      <span class={isGone(value.status) ? 'gone' : undefined} dir="auto">
        {value.title}
      </span>
    </>
  )
}
