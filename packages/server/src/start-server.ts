import { isIP } from 'node:net'
import { AdapterError, type IsoDate } from '@library-catalyst/core'
import { type Clock, pinnedClock } from './clock.ts'
import type { Config, ConfigInput, LibraryConfig } from './config/config-schema.ts'
import { parseConfig } from './config/parse-config.ts'
import { type App, createApp, type Responder } from './create-app.ts'
import { expandFeed } from './feeds/expand-feed.ts'
import { createFeedFetcher } from './feeds/feed-fetcher.ts'
import { startFeedRefresher } from './feeds/feed-refresher.ts'
import { feedSources } from './feeds/feed-source.ts'
import { listen, type ListenOptions } from './http/listen.ts'
import { isPublicAddress } from './feeds/public-address.ts'
import { createNetworkTest } from './http/network.ts'
import { problemResponse } from './http/problem-response.ts'
import { nodeEncoders } from './http/node-encoders.ts'
import { createRateLimit } from './http/rate-limit.ts'
import { createStaticFiles, type StaticMounts } from './http/static-files.ts'
import { type Log, silent } from './log.ts'
import { startJobs } from './jobs/start-jobs.ts'
import { mailTransport, openMail } from './mail/open-mail.ts'
import { openPictures } from './pictures/open-pictures.ts'
import { consoleMount } from './staff/console-files.ts'
import { openLiveSettings } from './staff/live-settings.ts'
import { createStaffDesk } from './staff/staff-desk.ts'
import { mailSettings } from './mail/mail-settings.ts'
import { serverJobs } from './server-jobs.ts'
import { openPeopleServices } from './relay/open-relay.ts'
import { locateDatabase } from './storage/locate-database.ts'
import { openStorage, type Storage } from './storage/storage.ts'

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
  /**
   * Show mails at `/dev/outbox` instead of sending them, to whoever is at this computer: for development, and only where
   * no mail server is set and `host` is this computer alone.
   */
  readonly outbox?: boolean
  /** Where the secrets are that the configuration names; that of the process if left out. */
  readonly environment?: Readonly<Record<string, string | undefined>>
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
  const { directory = process.cwd(), environment = process.env, log = silent } = options
  const config = withPort(parseConfig(options.config), options.port)
  const now = options.now ?? clockFor(config, options.today)
  const transport = mailTransport(config, { wantsOutbox: options.outbox === true, environment })
  const storage = await openStorage(locateDatabase(config.database, directory), mailSettings(config))
  const reading = await startReading(config, { storage, directory, now, log })
  const mail = openMail(config, transport, { store: storage.mail, now, log })
  const jobs = startJobs(serverJobs(storage, config), { store: storage.jobs, now, log })
  const release = async () => {
    await jobs.stop()
    await mail.stop()
    await reading.stop()
    await storage.close()
  }

  const { settings, feeds, calendar, pictures } = reading
  const app = createApp({
    config,
    storage,
    feeds,
    now,
    log,
    encoders: nodeEncoders,
    events: storage.events,
    calendar,
    registrations: storage.registrations,
    managed: storage.managed,
    registrationLimit: createRateLimit({ most: config.registrationsPerMinute, seconds: 60, now }),
    staff: createStaffDesk({ config, store: storage.staff, settings, feeds, now, environment }),
    ...openPeopleServices(config, storage, environment),
    outbox: mail.outbox,
    ...(pictures && { pictures }),
    fallback: staticFallback({ ...options.staticMounts, ...consoleMount() }),
  })
  const address = { host: config.host, port: config.port, isProxy: proxyTest(config) }
  const running = await serve(app, address, release, log)
  log({ level: 'info', event: 'started', libraries: config.libraries.length })
  return running
}

interface ReadingTools {
  readonly storage: Storage
  readonly directory: string
  readonly now: Clock
  readonly log: Log
}

/** What comes from other hosts, and from the other servers on the same database. */
async function startReading(config: Config, { storage, directory, now, log }: ReadingTools) {
  const isAllowed = addressTest(config.allowPrivatePictures)
  const pictures = await openPictures(config, { store: storage.pictures, isAllowed, now, log })
  const fetcher = createFeedFetcher({ isAllowed: addressTest(config.allowPrivateAddresses) })
  const settings = await openLiveSettings({ libraries: config.libraries, store: storage.staff, log })
  const sourcesOf = (libraries: readonly LibraryConfig[]) => feedSources({ libraries }, directory)
  const sources = sourcesOf(settings.all())
  const feeds = await startFeedRefresher({ sources, fetcher, store: storage.feeds, expand: expandFeed, now, log })
  settings.onChange(libraries => feeds.follow(sourcesOf(libraries)))
  const calendar = await storage.events.watch(log)
  return {
    pictures,
    settings,
    feeds,
    calendar,
    async stop() {
      await calendar.stop()
      await settings.stop()
      await feeds.stop()
      await pictures?.stop()
      await fetcher.close()
    },
  }
}

const addressTest = (mayBePrivate: boolean) => (mayBePrivate ? () => true : isPublicAddress)

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

/** Mails name it, too. */
const withPort = (config: Config, port = config.port): Config => ({ ...config, port })

function clockFor({ libraries: [first] }: Config, today: IsoDate | undefined): Clock {
  return today !== undefined && first ? pinnedClock(today, first.timeZone) : Date.now
}

/** Proxies of one's own are in a private network, or on this computer. */
function proxyTest({ proxies }: Config): (address: string) => boolean {
  const isListed = createNetworkTest(proxies)
  return address => isListed(address) || (isIP(address) !== 0 && !isPublicAddress(address))
}

function staticFallback(mounts: StaticMounts): Responder {
  const find = createStaticFiles(mounts)
  return async request => (await find(request)) ?? problemResponse(new AdapterError('not-found', 'Nothing is here'))
}
