import { follow, initial, type IsoDate, type Loadable, type Locale, type Occurrence } from '@library-catalyst/core'
import { signal } from '@preact/signals'
import type { ComponentChild, ComponentType } from 'preact'
import { Failure } from './list-states.tsx'

export interface EventDetailsProps {
  readonly opened: Loadable<Occurrence>
  readonly today: IsoDate
  readonly locale: Locale
  readonly linkTo: (id: string) => string
  readonly onClose: () => void
}

type Dialog = ComponentType<EventDetailsProps>
const dialog = signal<Loadable<Dialog>>(initial)

/** The details of an event, whose code comes when the first is opened. */
export function EventDetails(props: EventDetailsProps): ComponentChild {
  const { value: Dialog, state, error } = dialog.value
  if (Dialog) return <Dialog {...props} />
  if (state === 'idle') loadDialog()
  return error && <Failure code="offline" messages={props.locale.messages} onRetry={loadDialog} />
}

function loadDialog(): void {
  const request = import('./event-dialog.tsx').then(module => module.EventDialog as Dialog)
  queueMicrotask(() => void follow(dialog, request, neverStopped))
}

const neverStopped = new AbortController().signal
