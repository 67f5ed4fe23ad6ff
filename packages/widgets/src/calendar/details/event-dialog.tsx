import type { DetailsWords, Loadable, Messages, Occurrence } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import type { EventDetailsProps } from '../event-details.tsx'
import { ModalDialog } from '../modal-dialog.tsx'
import { isGone, StatusWord } from '../status-word.tsx'
import { EventContent } from './event-content.tsx'

interface EventDialogProps extends EventDetailsProps {
  readonly words: DetailsWords
}

/** One event in full, and from there perhaps another. */
export function EventDialog({ opened, onClose, ...rest }: EventDialogProps): ComponentChild {
  const { messages } = rest.locale
  const { value } = opened
  return (
    <ModalDialog
      name="event-title"
      subject={value?.id}
      title={titleOf(opened, messages)}
      messages={messages}
      onClose={onClose}
    >
      {value && <EventContent key={value.id} occurrence={value} {...rest} />}
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
