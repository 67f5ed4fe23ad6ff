import type { Answer } from './answer.ts'

interface Entry {
  readonly answer: Answer
  readonly version: string
  /** Since it was last looked at whether it can go. */
  isUsed: boolean
}

/** The answers given last, by the target of the request. An entry is worth nothing once its library has moved on. */
export interface AnswerCache {
  get(target: string, version: string): Answer | undefined
  set(target: string, version: string, answer: Answer): void
}

/** What a target and the compressed forms of a body take beside the body itself, roughly: so many bodies. */
const bytesOf = (target: string, { body }: Answer): number => 1024 + 2 * target.length + 1.5 * body.length

/**
 * What was not used goes first; each that was is spared once (the second-chance algorithm), so that a hit moves nothing.
 *
 * @param maxBytes roughly
 */
export function createAnswerCache(maxBytes: number): AnswerCache {
  const entries = new Map<string, Entry>()
  let bytes = 0

  function remove(target: string): void {
    const entry = entries.get(target)
    if (!entry) return
    entries.delete(target)
    bytes -= bytesOf(target, entry.answer)
  }

  function spare(target: string, entry: Entry): void {
    entry.isUsed = false
    entries.delete(target)
    entries.set(target, entry)
  }

  return {
    get(target, version) {
      const entry = entries.get(target)
      if (!entry) return undefined
      if (entry.version !== version) {
        remove(target)
        return undefined
      }
      entry.isUsed = true
      return entry.answer
    },

    set(target, version, answer) {
      remove(target)
      entries.set(target, { answer, version, isUsed: false })
      bytes += bytesOf(target, answer)
      for (const [oldest, entry] of entries) {
        if (bytes <= maxBytes) return
        if (entry.isUsed) spare(oldest, entry)
        else remove(oldest)
      }
    },
  }
}
