import { AdapterError } from '../../src/adapter/adapter-error.ts'

/** Hours for which a real server knows a key. */
const keyHours = 48

export interface Request {
  readonly key: string
  readonly text: string
}

/** A server with the idempotency rules of the real one, and nothing else. */
export class ModelServer {
  /** What is stored, in the order in which it was. */
  readonly stored: string[] = []
  readonly #now: () => number
  readonly #isFull: (text: string) => boolean
  readonly #keys = new Map<string, { readonly text: string; readonly at: number }>()
  readonly #running = new Set<string>()

  /** @param isFull what it refuses for good */
  constructor(now: () => number, isFull: (text: string) => boolean = () => false) {
    this.#now = now
    this.#isFull = isFull
  }

  /** @param work takes time between taking the request and storing it */
  async answer({ key, text }: Request, work: () => Promise<void> = () => Promise.resolve()): Promise<string> {
    if (this.#running.has(key))
      throw new AdapterError('conflict', 'running', { fields: [{ pointer: '/Idempotency-Key', code: 'running' }] })
    this.#running.add(key)
    try {
      await work()
      const known = this.#keys.get(key)
      if (known && this.#now() - known.at < keyHours * 3_600_000) {
        if (known.text === text) return `receipt of ${text}`
        throw new AdapterError('invalid', 'another request', {
          fields: [{ pointer: '/Idempotency-Key', code: 'other-request' }],
        })
      }
      if (this.#isFull(text)) throw new AdapterError('conflict', 'full', { fields: [{ pointer: '', code: 'full' }] })
      this.stored.push(text)
      this.#keys.set(key, { text, at: this.#now() })
      return `receipt of ${text}`
    } finally {
      this.#running.delete(key)
    }
  }
}
