import type { CallOptions } from './adapter.ts'

interface Shared<T> {
  readonly answer: Promise<T>
  readonly controller: AbortController
  callers: number
}

/**
 * Callers that ask the same at the same time share one request. Each can leave by its own signal; the request itself is
 * aborted when the last has left.
 */
export function shareRequests<Question, Answer>(
  ask: (question: Question, options: CallOptions) => Promise<Answer>,
): (question: Question, options: CallOptions) => Promise<Answer> {
  const pending = new Map<string, Shared<Answer>>()

  function join(question: Question): Shared<Answer> {
    const key = JSON.stringify(question)
    const known = pending.get(key)
    if (known) return known
    const controller = new AbortController()
    const answer = ask(question, { signal: controller.signal }).finally(() => {
      if (pending.get(key) === shared) pending.delete(key)
    })
    const shared: Shared<Answer> = { answer, controller, callers: 0 }
    controller.signal.addEventListener('abort', () => pending.delete(key))
    pending.set(key, shared)
    return shared
  }

  return (question, { signal }) => {
    if (signal.aborted) return Promise.reject(abortError())
    const shared = join(question)
    shared.callers++
    return new Promise((resolve, reject) => {
      const leave = () => {
        shared.callers--
        if (shared.callers === 0) shared.controller.abort()
        reject(abortError())
      }
      signal.addEventListener('abort', leave)
      shared.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
    })
  }
}

const abortError = (): DOMException => new DOMException('Nobody waits any more', 'AbortError')
