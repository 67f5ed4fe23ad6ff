import { dateAt, type IsoDate } from '@library-catalyst/core'
import type { Clock } from '../clock.ts'
import type { LibraryConfig } from '../config/config-schema.ts'
import type { LiveSettings } from '../staff/live-settings.ts'
import type { FeedMonitor, LibraryFeedState } from '../feeds/feed-monitor.ts'
import type { CalendarWatch } from './watch-calendar.ts'

/** A library, as those who answer for it see it. */
export interface LibraryView {
  readonly config: LibraryConfig
  readonly now: Clock
  /** Whether its answers carry pictures. */
  readonly showsPictures: boolean
  /** Its date now. */
  today(): IsoDate
  feedState(): LibraryFeedState
  /** False if neither a feed was ever read nor anything written: an empty list would be a lie. */
  hasEvents(): boolean
  /** Resolves once there is something to answer from, or it is clear that there is not. */
  settled(): Promise<void>
  /** Another one means that an answer may be another. */
  version(): string
}

export interface LibraryViewOptions {
  readonly feeds: FeedMonitor
  readonly now: Clock
  /** Which state what is kept of a library's events is in; left out, only its feeds change them. */
  readonly calendar?: Pick<CalendarWatch, 'versionOf'>
  /** What is in force instead of the file; left out, the file is. */
  readonly settings?: Pick<LiveSettings, 'configOf' | 'version'>
  /** False where there is nothing to make pictures with. */
  readonly canShowPictures: boolean
}

export function createLibraryView(
  config: LibraryConfig,
  { feeds, now, calendar, settings, canShowPictures }: LibraryViewOptions,
): LibraryView {
  const today = byMinute(now, () => dateAt(config.timeZone, now()))
  const feedState = () => feeds.stateOf(config.id)
  return {
    get config() {
      return settings?.configOf(config.id) ?? config
    },
    now,
    showsPictures: canShowPictures && config.pictures,
    today,
    feedState,
    hasEvents: () => feedState().hasEvents || (calendar?.versionOf(config.id) ?? 0) > 0,
    settled: () => feeds.settled(config.id),
    version: joined([
      () => feedState().version,
      () => calendar?.versionOf(config.id) ?? 0,
      () => settings?.version(config.id) ?? 0,
      today,
    ]),
  }
}

/** Asked thousands of times in a second, and another one at most once in a minute. */
function byMinute<Value>(now: Clock, read: () => Value): () => Value {
  let last: { readonly minute: number; readonly value: Value } | undefined
  return () => {
    const minute = Math.floor(now() / 60_000)
    if (last?.minute !== minute) last = { minute, value: read() }
    return last.value
  }
}

/** One and the same text while no part changes, so that comparing it costs nothing. */
function joined(parts: readonly (() => string | number)[]): () => string {
  const last: (string | number)[] = []
  let text = ''
  return () => {
    let isSame = true
    parts.forEach((read, index) => {
      const part = read()
      if (part !== last[index]) isSame = false
      last[index] = part
    })
    if (!isSame) text = last.join('/')
    return text
  }
}
