import { follow, initial, type Loadable, type Messages } from '@library-catalyst/core'
import { signal } from '@preact/signals'
import type { ComponentChild, ComponentType } from 'preact'
import { Failure } from './list-states.tsx'

/**
 * A part of a widget whose code comes when it is first drawn. If it does not come, a patron can try again.
 *
 * @param waiting what stands there meanwhile
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ComponentChild = null,
): (props: Props & { readonly messages: Messages }) => ComponentChild {
  const part = signal<Loadable<ComponentType<Props>>>(initial)
  const neverStopped = new AbortController().signal
  const start = () => queueMicrotask(() => void follow(part, load(), neverStopped))
  return ({ messages, ...props }) => {
    const { value: Part, state, error } = part.value
    if (Part) return <Part {...(props as unknown as Props)} />
    if (state === 'idle') start()
    return error ? <Failure code="offline" messages={messages} onRetry={start} /> : waiting
  }
}
