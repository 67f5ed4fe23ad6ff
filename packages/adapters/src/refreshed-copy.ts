import { type AdapterError, type CallOptions, toAdapterError } from '@library-catalyst/core'

/** What was read last. `failure` is set, and `readAt` long ago, if it could not be refreshed. */
export interface Copy<Content> {
  readonly content: Content
  /** Epoch milliseconds of the last time that the source confirmed it. */
  readonly readAt: number
  readonly failure?: AdapterError
}

export interface RefreshedCopyOptions {
  /** Epoch milliseconds. */
  readonly now: () => number
  /** How long a copy is good. */
  readonly refreshSeconds: number
}

/**
 * Reads the source, and gives back what it was handed if that is still so.
 *
 * @param known what was read last
 */
export type ReadSource<Content> = (known: Content | undefined, options: CallOptions) => Promise<Content>

/** A reading under way, and how many wait for it. */
interface Refresh<Content> {
  readonly copy: Promise<Copy<Content>>
  readonly stop: AbortController
  waiting: number
}

/**
 * The last good copy of a source: read when somebody asks and it has become old, once for all who ask meanwhile. The
 * reading is called off when the last of them has left.
 */
export class RefreshedCopy<Content> {
  readonly #source: ReadSource<Content>
  readonly #options: RefreshedCopyOptions
  #copy: Copy<Content> | undefined
  #refreshing: Refresh<Content> | undefined
  #failure: AdapterError | undefined
  /** Epoch milliseconds before which nothing is asked. */
  #restUntil = Number.NEGATIVE_INFINITY

  constructor(source: ReadSource<Content>, options: RefreshedCopyOptions) {
    this.#source = source
    this.#options = options
  }

  /** Rejects with `AdapterError` if there is no copy at all. */
  async read(signal: AbortSignal): Promise<Copy<Content>> {
    signal.throwIfAborted()
    if (this.#options.now() < this.#restUntil) {
      if (this.#copy) return this.#copy
      if (this.#failure) throw this.#failure
    }
    return this.#join((this.#refreshing ??= this.#start()), signal)
  }

  #start(): Refresh<Content> {
    const stop = new AbortController()
    const refresh = {
      copy: this.#refresh(stop.signal).finally(() => this.#forget(refresh)),
      stop,
      waiting: 0,
    }
    return refresh
  }

  /** The copy to come, for as long as this caller waits; what others wait for goes on. */
  async #join(refresh: Refresh<Content>, signal: AbortSignal): Promise<Copy<Content>> {
    refresh.waiting++
    return new Promise((resolve, reject) => {
      const leave = () => {
        if (--refresh.waiting === 0) {
          this.#forget(refresh)
          refresh.stop.abort()
        }
        reject(signal.reason)
      }
      signal.addEventListener('abort', leave)
      refresh.copy.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
    })
  }

  #forget(refresh: Refresh<Content>): void {
    if (this.#refreshing === refresh) this.#refreshing = undefined
  }

  async #refresh(signal: AbortSignal): Promise<Copy<Content>> {
    const { now, refreshSeconds } = this.#options
    try {
      const content = await this.#source(this.#copy?.content, { signal })
      this.#restUntil = now() + refreshSeconds * 1000
      return (this.#copy = { content, readAt: now() })
    } catch (error) {
      signal.throwIfAborted()
      return this.#keepCopy(toAdapterError(error))
    }
  }

  /** A failed refresh leaves the copy as it was, and is tried again before long; a source that asks for rest has it. */
  #keepCopy(failure: AdapterError): Copy<Content> {
    const { now, refreshSeconds } = this.#options
    const pause = failure.retryAfter ?? (this.#copy ? Math.min(refreshSeconds, retrySeconds) : 0)
    this.#restUntil = now() + Math.min(pause, longestPause) * 1000
    this.#failure = failure
    if (!this.#copy) throw failure
    return (this.#copy = { ...this.#copy, failure })
  }
}

const retrySeconds = 30
const longestPause = 3600
