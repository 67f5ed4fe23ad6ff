import { AdapterError, type IsoDate } from '@library-catalyst/core'
import { type Clock, pinnedClock } from './clock.ts'
import type { Config, ConfigInput } from './config/config-schema.ts'
import { parseConfig } from './config/parse-config.ts'
import { type App, createApp } from './create-app.ts'
import { expandFeed } from './feeds/expand-feed.ts'
import { createFeedFetcher } from './feeds/feed-fetcher.ts'
import { startFeedRefresher } from './feeds/feed-refresher.ts'
import { feedSources } from './feeds/feed-source.ts'
import { listen, type ListenOptions } from './http/listen.ts'
import { isPublicAddress } from './feeds/public-address.ts'
import { problemResponse } from './http/problem-response.ts'
import { nodeEncoders } from './http/node-encoders.ts'
import { createStaticFiles, type StaticMounts } from './http/static-files.ts'
import { type Log, silent } from './log.ts'
import { openPictures } from './pictures/open-pictures.ts'
import { startSweeping } from './registration/start-sweeping.ts'
import { locateDatabase } from './storage/locate-database.ts'
import { openStorage } from './storage/storage.ts'

export interface StartOptions {
  /** As in the configuration file. */
  readonly config: ConfigInput
  /** Where its relative paths start; the working directory if left out. */
  readonly directory?: string
  /** Instead of the configuration's; 0 is any free one. */
  readonly port?: number
  /** Pins the date: the clock starts at nine in the morning of it, in the first library's zone. */
  readonly today?: IsoDate
  /** The clock itself, for tests. */
  readonly now?: Clock
  /** Folders to serve beside the API, by the path at which they appear. */
  readonly staticMounts?: StaticMounts
  /** Silent if left out. */
  readonly log?: Log
}

export interface RunningServer {
  /** Where it answers, without a slash at the end. */
  readonly url: string
  /** Stop reading feeds, finish the answers under way, close the database. */
  close(): Promise<void>
}

/**
 * Start the server on Node. It answers as soon as this resolves; feeds are read meanwhile.
 *
 * @throws {ConfigError} if the configuration cannot be used
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { directory = process.cwd(), log = silent } = options
  const config = parseConfig(options.config)
  const now = options.now ?? clockFor(config, options.today)
  const storage = await openStorage(locateDatabase(config.database, directory))
  const isAllowed = config.allowPrivateAddresses ? () => true : isPublicAddress
  const pictures = await openPictures(config, { store: storage.pictures, isAllowed, now, log })
  const fetcher = createFeedFetcher({ isAllowed })
  const feeds = await startFeedRefresher({
    sources: feedSources(config, directory),
    fetcher,
    store: storage.feeds,
    expand: expandFeed,
    now,
    log,
  })
  const sweeping = startSweeping(storage.registrations, now, log)
  const release = async () => {
    await sweeping.stop()
    await feeds.stop()
    await pictures?.stop()
    await fetcher.close()
    await storage.close()
  }

  const app = createApp({
    config,
    storage,
    feeds,
    now,
    log,
    encoders: nodeEncoders,
    registrations: storage.registrations,
    ...(pictures && { pictures }),
    ...(options.staticMounts && { fallback: staticFallback(options.staticMounts) }),
  })
  const running = await serve(app, { host: config.host, port: options.port ?? config.port }, release, log)
  log({ level: 'info', event: 'started', libraries: config.libraries.length })
  return running
}

async function serve(app: App, address: ListenOptions, release: () => Promise<void>, log: Log): Promise<RunningServer> {
  try {
    const listening = await listen(app, address)
    return {
      url: listening.url,
      async close() {
        await listening.close()
        await release()
        log({ level: 'info', event: 'stopped' })
      },
    }
  } catch (error) {
    await release()
    throw error
  }
}

function clockFor({ libraries: [first] }: Config, today: IsoDate | undefined): Clock {
  return today !== undefined && first ? pinnedClock(today, first.timeZone) : Date.now
}

function staticFallback(mounts: StaticMounts): App {
  const find = createStaticFiles(mounts)
  return async request => (await find(request)) ?? problemResponse(new AdapterError('not-found', 'Nothing is here'))
}
