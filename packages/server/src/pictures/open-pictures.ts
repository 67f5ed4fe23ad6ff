import type { Clock } from '../clock.ts'
import type { Config } from '../config/config-schema.ts'
import { createHttpFeedSource } from '../feeds/fetch-http.ts'
import type { AddressFilter } from '../feeds/public-address.ts'
import type { Log } from '../log.ts'
import { FetchedPictures, type Pictures } from './pictures.ts'
import type { PictureStore } from './picture-store.ts'
import { loadShrinkPicture } from './shrink-picture.ts'

export interface OpenPicturesOptions {
  readonly store: PictureStore
  readonly isAllowed: AddressFilter
  readonly now: Clock
  readonly log: Log
}

/** For a picture, redirects included: somebody looks at an empty frame meanwhile. */
const timeout = 10_000
const maxBytes = 12 * 1024 * 1024

/** @returns undefined if no library shows pictures, or this computer cannot make them anew: then answers carry none */
export async function openPictures(
  { libraries }: Pick<Config, 'libraries'>,
  { store, isAllowed, now, log }: OpenPicturesOptions,
): Promise<Pictures | undefined> {
  const showing = libraries.filter(library => library.pictures).map(({ id }) => id)
  await store.keepOnly(showing)
  if (showing.length === 0) return undefined
  const shrink = await loadShrinkPicture()
  if (!shrink) {
    log({ level: 'warning', event: 'pictures-off', code: 'no-decoder' })
    return undefined
  }
  const http = createHttpFeedSource({ isAllowed, timeout, maxBytes })
  const pictures = new FetchedPictures({ store, http, shrink, now, log })
  return {
    get: async (id, width) => pictures.get(id, width),
    async stop() {
      await pictures.stop()
      await http.close()
    },
  }
}
