import type { Signal } from '@preact/signals-core'
import { type AdapterError, toAdapterError } from './adapter/adapter-error.ts'

export type LoadableState = 'idle' | 'loading' | 'ready' | 'refreshing' | 'failed'

/** Something that is fetched: its state, and the last good value, which a failed refresh keeps. */
export interface Loadable<T> {
  readonly state: LoadableState
  readonly value?: T
  readonly error?: AdapterError
}

export const initial: Loadable<never> = { state: 'idle' }

/**
 * Move a request through its states. Nothing is written once `stop` has aborted: a newer request owns the target. An
 * `AbortError` that `stop` did not ask for is a failure, or the target would load for ever.
 */
export async function follow<T>(target: Signal<Loadable<T>>, request: Promise<T>, stop: AbortSignal): Promise<void> {
  const { value: last } = target.peek()
  const kept = last === undefined ? {} : { value: last }
  target.value = { state: last === undefined ? 'loading' : 'refreshing', ...kept }
  try {
    const value = await request
    if (!stop.aborted) target.value = { state: 'ready', value }
  } catch (error) {
    if (!stop.aborted) target.value = { state: 'failed', ...kept, error: toAdapterError(error) }
  }
}
