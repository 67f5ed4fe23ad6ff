import { toInstant } from '@library-catalyst/core'
import type { PictureWidth } from '@library-catalyst/core/rest'
import type { Clock } from '../clock.ts'
import { FeedFailureError } from '../feeds/feed-failure.ts'
import type { HttpFeedSource } from '../feeds/fetch-http.ts'
import { createWorkQueue, type WorkQueue } from '../feeds/work-queue.ts'
import type { Log } from '../log.ts'
import { fetchPicture } from './fetch-picture.ts'
import type { KeptPicture, PictureId, PictureStore } from './picture-store.ts'
import { createRecentFailures, type RecentFailures } from './recent-failures.ts'
import type { ShrinkPicture } from './shrink-picture.ts'

const minute = 60_000
/** A picture that is changed gets another address, as a rule; this is for hosts that do otherwise. */
const goodFor = 7 * 24 * 60 * minute
const failureLasts = 15 * minute
const mostFailures = 2000
/** Of one library: a slow host keeps nobody else's pictures waiting. */
const atOnce = { fetched: 3, waiting: 50 }
/** Of all: decoding takes threads that answers need, too. */
const decodedAtOnce = 2

export interface Pictures {
  /**
   * A picture that an event of the library carries; from its host, if there is no copy yet.
   *
   * @returns undefined if no event carries it
   * @throws {FeedFailureError}
   * @throws {AdapterError} `offline` if many pictures of the library are waited for already
   */
  get(id: PictureId, width: PictureWidth): Promise<KeptPicture | undefined>
  /** Resolves once nothing is under way any more. */
  stop(): Promise<void>
}

export interface PicturesOptions {
  readonly store: PictureStore
  readonly http: Pick<HttpFeedSource, 'read'>
  readonly shrink: ShrinkPicture
  readonly now: Clock
  readonly log: Log
}

export class FetchedPictures implements Pictures {
  readonly #options: PicturesOptions
  readonly #failures: RecentFailures
  readonly #underWay = new Map<string, Promise<void>>()
  /** By library. */
  readonly #fetchInTurn = new Map<string, WorkQueue>()
  readonly #decodeInTurn = createWorkQueue(decodedAtOnce)
  readonly #stopping = new AbortController()

  constructor(options: PicturesOptions) {
    this.#options = options
    this.#failures = createRecentFailures(options.now, failureLasts, mostFailures)
  }

  async get(id: PictureId, width: PictureWidth): Promise<KeptPicture | undefined> {
    const { store, now } = this.#options
    const kept = await store.get(id, width)
    if (kept && now() - Date.parse(kept.readAt) < goodFor) return kept
    try {
      await this.#fetchOnce(id)
    } catch (error) {
      if (kept) return kept
      throw error
    }
    return (await store.get(id, width)) ?? kept
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await Promise.allSettled(this.#underWay.values())
  }

  /** Once for all who ask meanwhile, and not again soon after it has failed. */
  async #fetchOnce(id: PictureId): Promise<void> {
    const name = nameOf(id)
    const failure = this.#failures.get(name)
    if (failure) throw failure
    const fetching = this.#underWay.get(name) ?? this.#fetch(id).finally(() => this.#underWay.delete(name))
    this.#underWay.set(name, fetching)
    await fetching
  }

  async #fetch(id: PictureId): Promise<void> {
    const url = await this.#options.store.urlOf(id)
    if (url === undefined) return
    const inTurn = this.#fetchInTurn.get(id.library) ?? createWorkQueue(atOnce.fetched, atOnce.waiting)
    this.#fetchInTurn.set(id.library, inTurn)
    await inTurn(() => this.#fetchFrom(url, id))
  }

  async #fetchFrom(url: string, id: PictureId): Promise<void> {
    const { store, http, shrink, now } = this.#options
    try {
      const original = await fetchPicture(url, http, this.#stopping.signal)
      const sizes = await this.#decodeInTurn(() => shrink(original)).catch((cause: unknown) => {
        throw new FeedFailureError('unreadable', 'It is no picture', { cause })
      })
      await store.save(id, toInstant(now()), sizes)
    } catch (error) {
      if (error instanceof FeedFailureError && !this.#stopping.signal.aborted) this.#noteFailure(id, error)
      throw error
    }
  }

  /** Its address may be a secret; with its key, staff find the event. */
  #noteFailure(id: PictureId, failure: FeedFailureError): void {
    this.#failures.add(nameOf(id), failure)
    const { library, key: picture } = id
    this.#options.log({ level: 'warning', event: 'picture-failed', library, picture, code: failure.code })
  }
}

const nameOf = ({ library, key }: PictureId): string => `${library}/${key}`
