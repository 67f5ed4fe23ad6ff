import { follow, initial, type Loadable, type Messages } from '@library-catalyst/core'
import { signal } from '@preact/signals'
import type { ComponentChild, ComponentType } from 'preact'
import { Failure } from './list-states.tsx'

interface LazyOptions {
  /** What stands there meanwhile. */
  readonly waiting?: ComponentChild
  /** Nobody misses it: if it does not come, nothing is said. */
  readonly isExtra?: boolean
}

/**
 * A part of a widget whose code comes when it is first drawn. If it does not come, a patron can try again.
 *
 * @param load is told what the part will be given, so that it can ask for more code at the same time
 */
export function lazyPart<Props extends object>(
  load: (props: Props) => Promise<ComponentType<Props>>,
  { waiting = null, isExtra = false }: LazyOptions = {},
): (props: Props & { readonly messages: Messages }) => ComponentChild {
  const part = signal<Loadable<ComponentType<Props>>>(initial)
  const neverStopped = new AbortController().signal
  const start = (props: Props) => queueMicrotask(() => void follow(part, load(props), neverStopped))
  return ({ messages, ...rest }) => {
    const props = rest as unknown as Props
    const { value: Part, state, error } = part.value
    if (Part) return <Part {...props} />
    if (state === 'idle') start(props)
    if (!error) return waiting
    return isExtra ? null : <Failure code="offline" messages={messages} onRetry={() => start(props)} />
  }
}
