import type { FeedRecord } from '../calendar/feed-record.ts'
import type { Log } from '../log.ts'
import type { FeedSource } from './feed-source.ts'
import type { KnownFeed } from './feed-status.ts'
import { refreshDelay } from './refresh-delay.ts'
import { isExpandedNow, type RefreshOutcome, type RefreshTools, refreshFeed } from './refresh-feed.ts'
import type { WorkQueue } from './work-queue.ts'

/** Warnings of one reading that are logged one by one; the rest is counted. */
const mostLogged = 20

export interface RefreshedFeedTools extends RefreshTools {
  readonly inTurn: WorkQueue
  readonly stopping: AbortSignal
  readonly log: Log
  /** From 0 to below 1. */
  readonly random: () => number
}

/** One feed that is read now and then, from `start` on until `stopping` aborts. */
export class RefreshedFeed implements KnownFeed {
  source: FeedSource
  record: FeedRecord | undefined
  /** How often answers made from it may have become others. */
  changes = 0
  /** Never rejects. */
  firstAttempt: Promise<void> | undefined
  #attempt: Promise<void> | undefined
  #extraAttempt: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined
  readonly #tools: RefreshedFeedTools

  constructor(source: FeedSource, record: FeedRecord | undefined, tools: RefreshedFeedTools) {
    this.source = source
    this.record = record
    this.#tools = tools
  }

  /** Read it now, or when it is due, if it was read shortly before a restart. */
  start(): void {
    const wait = this.#remainingInterval()
    if (wait > 0) this.#runIn(wait)
    else this.#run()
  }

  /** Read it, after the attempt that may be under way, whenever it is due. Never rejects. */
  readNow(): Promise<void> {
    this.#extraAttempt ??= this.#readAfterThis()
    return this.#extraAttempt
  }

  /** Go on with other settings. */
  follow(source: FeedSource): void {
    if (source.settingsKey === this.source.settingsKey) return
    this.source = source
    void this.readNow()
  }

  /** Resolves once nothing is under way any more. */
  async stopped(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#extraAttempt
    await this.#attempt
  }

  async #readAfterThis(): Promise<void> {
    await this.#attempt
    this.#extraAttempt = undefined
    if (this.#tools.stopping.aborted) return
    clearTimeout(this.#timer)
    this.#run()
    await this.#attempt
  }

  #run(): void {
    this.#attempt = this.#refresh().catch((error: unknown) => {
      if (this.#tools.stopping.aborted) return
      this.#report('error', 'feed-refresh-broke', error instanceof Error ? error.name : typeof error)
      this.#schedule()
    })
    this.firstAttempt ??= this.#attempt
  }

  async #refresh(): Promise<void> {
    const { inTurn, stopping, store } = this.#tools
    const key = { library: this.source.library.id, feed: this.source.feed.id }
    const before = this.record
    const { known, outcome } = await inTurn(async () => {
      const known = await store.get(key)
      return { known, outcome: await refreshFeed(this.source, known, this.#tools, stopping) }
    })
    this.record = await store.get(key)
    // By another server on the same database. It has found what changed, and there is nothing left to find for this one.
    const isReadElsewhere = known?.lastReadAt !== before?.lastReadAt
    const failedBefore = (before?.failures ?? 0) > 0
    const isFailing = outcome.failure !== undefined
    if (outcome.changed || isReadElsewhere || failedBefore !== isFailing || before === undefined) this.changes++
    this.#tell(outcome, failedBefore)
    this.#tellWarnings(before)
    this.#schedule(outcome.failure?.retryAfter)
  }

  #tell({ failure }: RefreshOutcome, failedBefore: boolean): void {
    if (failure) this.#report('warning', 'feed-failed', failure.code)
    else if (failedBefore) this.#report('info', 'feed-recovered')
  }

  /** Which events, and what kind of trouble: the messages may quote the feed. */
  #tellWarnings(before: FeedRecord | undefined): void {
    const warnings = this.record?.warnings ?? []
    if (warnings.length === 0 || JSON.stringify(warnings) === JSON.stringify(before?.warnings)) return
    const { library, feed } = this.source
    const first = warnings.slice(0, mostLogged).map(({ code, subject }) => (subject ? `${code} ${subject}` : code))
    this.#tools.log({
      level: 'warning',
      event: 'feed-warnings',
      library: library.id,
      feed: feed.id,
      count: warnings.length,
      first,
    })
  }

  #report(level: 'info' | 'warning' | 'error', event: string, code?: string): void {
    const { library, feed } = this.source
    this.#tools.log({ level, event, library: library.id, feed: feed.id, ...(code !== undefined && { code }) })
  }

  #schedule(retryAfter?: number): void {
    const { refreshMinutes } = this.source.feed
    const failures = this.record?.failures ?? 0
    this.#runIn(refreshDelay({ refreshMinutes, failures, retryAfter }, this.#tools.random()))
  }

  #runIn(milliseconds: number): void {
    if (!this.#tools.stopping.aborted) this.#timer = setTimeout(() => this.#run(), milliseconds).unref()
  }

  /** In milliseconds; 0 if it is due. A file is cheap, and somebody may just have edited it. */
  #remainingInterval(): number {
    const { source, record } = this
    const { now } = this.#tools
    const isDue =
      record?.lastReadAt === undefined ||
      record.failures > 0 ||
      record.sourceKey !== source.sourceKey ||
      source.address.kind === 'file' ||
      !isExpandedNow(source, record, now)
    if (isDue) return 0
    const age = now() - Date.parse(record.lastReadAt)
    return age < 0 ? 0 : Math.max(0, source.feed.refreshMinutes * 60_000 - age)
  }
}
