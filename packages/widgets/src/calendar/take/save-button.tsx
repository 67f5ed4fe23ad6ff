import type { Messages, Occurrence } from '@library-catalyst/core'
import { signal } from '@preact/signals'
import { Component, type ComponentChild, type ComponentChildren } from 'preact'
import type { EventFileOptions } from './event-file.ts'
import { saveFile } from './save-file.ts'

interface SaveButtonProps extends Pick<EventFileOptions, 'title' | 'calendar' | 'pageOf' | 'wholeSeries'> {
  readonly events: readonly Occurrence[]
  readonly messages: Messages
  readonly children: ComponentChildren
}

/** Hands events over as one calendar file. The code that writes it comes with the first. */
export class SaveButton extends Component<SaveButtonProps> {
  readonly #hasFailed = signal(false)

  render({ messages, children }: SaveButtonProps): ComponentChild {
    return (
      <>
        <button onClick={() => void this.#save()}>{children}</button>
        {this.#hasFailed.value && <p role="alert">{messages.failures.offline}</p>}
      </>
    )
  }

  readonly #save = async (): Promise<void> => {
    this.#hasFailed.value = false
    const module = await import('./event-file.ts').catch(() => undefined)
    if (!module) {
      this.#hasFailed.value = true
      return
    }
    const { events, ...options } = this.props
    const { name, text } = module.eventFile(events, { ...options, host: location.hostname, now: Date.now() })
    saveFile(name, 'text/calendar;charset=utf-8', text)
  }
}
