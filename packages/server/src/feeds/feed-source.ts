import { hash } from 'node:crypto'
import type { FeedConfig, FeedKind, LibraryConfig } from '../config/config-schema.ts'
import { addressText, type FeedAddress, toFeedAddress } from './feed-address.ts'
import { sourceSettings } from './source-settings.ts'

/** One feed of one library, with all that its reading depends on. */
export interface FeedSource {
  readonly library: LibraryConfig
  readonly feed: FeedConfig
  readonly address: FeedAddress
  readonly kind: FeedKind
  /** Stands for the address. */
  readonly sourceKey: string
  /** Stands for the settings with which occurrences are made from it. */
  readonly settingsKey: string
}

/** Raised when a new version of the program makes other occurrences from the same feed. */
const madeBy = 2

export function feedSources(
  { libraries }: { readonly libraries: readonly LibraryConfig[] },
  directory: string,
): readonly FeedSource[] {
  return libraries.flatMap(library =>
    library.feeds.map(feed => {
      const address = toFeedAddress(feed.url, directory)
      const kind = kindOf(feed)
      return {
        library,
        feed,
        address,
        kind,
        sourceKey: digest(kind === 'ical' ? addressText(address) : `${kind} ${addressText(address)}`),
        settingsKey: digest(
          JSON.stringify([madeBy, library.timeZone, feed.timeZone ?? null, sourceSettings({ library, feed })]),
        ),
      }
    }),
  )
}

/** The REST API of The Events Calendar says by its address what it is. */
const kindOf = ({ kind, url }: FeedConfig): FeedKind =>
  kind ?? (url.includes('/tribe/events/v1') ? 'the-events-calendar' : 'ical')

const digest = (text: string): string => hash('sha256', text, 'base64url')
