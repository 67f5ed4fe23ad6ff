import type { Answer } from './answer.ts'

interface Entry {
  readonly answer: Answer
  readonly version: string
}

/** The answers given last, by the target of the request. An entry is worth nothing once its library has moved on. */
export interface AnswerCache {
  get(target: string, version: string): Answer | undefined
  set(target: string, version: string, answer: Answer): void
}

/** What a target and the compressed forms of a body take beside the body itself, roughly: so many bodies. */
const bytesOf = (target: string, { body }: Answer): number => 1024 + 2 * target.length + 1.5 * body.length

/** @param maxBytes roughly; what was used least recently goes first */
export function createAnswerCache(maxBytes: number): AnswerCache {
  const entries = new Map<string, Entry>()
  let bytes = 0

  function remove(target: string): void {
    const entry = entries.get(target)
    if (!entry) return
    entries.delete(target)
    bytes -= bytesOf(target, entry.answer)
  }

  return {
    get(target, version) {
      const entry = entries.get(target)
      if (!entry) return undefined
      if (entry.version !== version) {
        remove(target)
        return undefined
      }
      entries.delete(target)
      entries.set(target, entry)
      return entry.answer
    },

    set(target, version, answer) {
      remove(target)
      entries.set(target, { answer, version })
      bytes += bytesOf(target, answer)
      for (const oldest of entries.keys()) {
        if (bytes <= maxBytes) return
        remove(oldest)
      }
    },
  }
}
