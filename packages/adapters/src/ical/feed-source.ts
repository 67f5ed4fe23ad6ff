import { AdapterError, toAdapterError } from '@library-catalyst/core'
import type { Feed } from './feed.ts'
import { fetchFeed, type FetchFeedOptions, type Validators } from './fetch-feed.ts'

/** A copy of the feed. `failure` is set, and `readAt` long ago, if it could not be refreshed. */
export interface FeedCopy {
  readonly feed: Feed
  /** Epoch milliseconds of the last time that the source confirmed it. */
  readonly readAt: number
  readonly failure?: AdapterError
}

export interface FeedSourceOptions extends FetchFeedOptions {
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly refreshSeconds: number
}

/** One feed, fetched when somebody asks and the copy has become old; however many ask at once. */
export class FeedSource {
  readonly #url: string
  readonly #options: FeedSourceOptions
  #copy: FeedCopy | undefined
  #validators: Validators = {}
  #pending: Promise<FeedCopy> | undefined
  /** Epoch milliseconds before which nothing is fetched. */
  #restUntil = Number.NEGATIVE_INFINITY
  #failure: AdapterError | undefined

  constructor(url: string, options: FeedSourceOptions) {
    this.#url = url
    this.#options = options
  }

  /** Rejects with `AdapterError` if there is no copy at all. */
  async read(signal: AbortSignal): Promise<FeedCopy> {
    signal.throwIfAborted()
    const now = this.#options.now()
    if (now < this.#restUntil) {
      if (this.#copy) return this.#copy
      if (this.#failure) throw this.#failure
    }
    this.#pending ??= this.#refresh().finally(() => (this.#pending = undefined))
    return untilAborted(this.#pending, signal)
  }

  async #refresh(): Promise<FeedCopy> {
    const { now, refreshSeconds } = this.#options
    try {
      const fetched = await fetchFeed(this.#url, this.#validators, this.#options)
      const feed = fetched?.feed ?? this.#copy?.feed
      if (!feed) throw new AdapterError('upstream', 'The feed answers 304 to a question without conditions')
      if (fetched) this.#validators = fetched.validators
      this.#restUntil = now() + refreshSeconds * 1000
      return (this.#copy = { feed, readAt: now() })
    } catch (error) {
      return this.#keepCopy(toAdapterError(error))
    }
  }

  /** A failed refresh leaves the copy as it was, and is tried again before long; a source that asks for rest has it. */
  #keepCopy(failure: AdapterError): FeedCopy {
    const { now, refreshSeconds } = this.#options
    const pause = failure.retryAfter ?? (this.#copy ? Math.min(refreshSeconds, retrySeconds) : 0)
    this.#restUntil = now() + Math.min(pause, longestPause) * 1000
    this.#failure = failure
    if (!this.#copy) throw failure
    return (this.#copy = { feed: this.#copy.feed, readAt: this.#copy.readAt, failure })
  }
}

const retrySeconds = 30
const longestPause = 3600

/** The promise, as long as this caller waits; what others wait for goes on. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
