import { AdapterError } from '@library-catalyst/core'
import { paths, type PictureWidth, pictureWidths } from '@library-catalyst/core/rest'
import type { Hono } from 'hono'
import { FeedFailureError } from '../feeds/feed-failure.ts'
import type { Answer, Encoders } from '../http/answer.ts'
import { badGateway } from '../http/problem-response.ts'
import { respond } from '../http/respond.ts'
import { addLibraryRoute, type LibraryRouteOptions } from '../library-route.ts'
import type { KeptPicture } from './picture-store.ts'
import type { Pictures } from './pictures.ts'

/** Another picture has another address. */
const cacheControl = 'public, max-age=604800, immutable, stale-if-error=604800'

export interface PictureRouteOptions extends LibraryRouteOptions {
  /** Left out where there is nothing to make them with. */
  readonly pictures: Pictures | undefined
  readonly encoders: Encoders
}

export function addPictureRoute(app: Hono, { pictures, encoders, ...options }: PictureRouteOptions): void {
  addLibraryRoute(
    app,
    paths.getPicture,
    async (request, { config, showsPictures }, headers) => {
      const width = widthIn(request.query('width'))
      const id = { library: config.id, key: request.param('picture') ?? '' }
      try {
        const picture = showsPictures ? await pictures?.get(id, width) : undefined
        if (!picture) throw new AdapterError('not-found', 'No event has this picture, or no more')
        return await respond(toAnswer(picture), request.raw, encoders, headers)
      } catch (error) {
        if (!(error instanceof FeedFailureError)) throw error
        if (error.code === 'not-found') throw new AdapterError('not-found', 'Its own host does not have this picture')
        return badGateway('The picture could not be had from its own host, or is none', headers)
      }
    },
    options,
  )
}

/**
 * @throws {AdapterError} `invalid` for any other than ours: each width is another copy to make and to keep
 */
function widthIn(text: string | undefined): PictureWidth {
  const width = text === undefined ? pictureWidths.at(-1) : pictureWidths.find(known => String(known) === text)
  if (width !== undefined) return width
  throw new AdapterError('invalid', `width: one of ${pictureWidths.join(', ')}`, {
    fields: [{ pointer: '/width', code: 'range' }],
  })
}

function toAnswer({ body, etag }: KeptPicture): Answer {
  return { mediaType: 'image/webp', cacheControl, body, etag, isCompressed: true, encoded: new Map() }
}
