import { hash } from 'node:crypto'
import type { Instant, Occurrence } from '@library-catalyst/core'
import type { PictureWidth } from '@library-catalyst/core/rest'
import type { Database } from '../storage/database.ts'
import { inTransaction } from '../storage/in-transaction.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import type { PictureSizes } from './shrink-picture.ts'

export interface PictureId {
  readonly library: string
  readonly key: string
}

export interface KeptPicture {
  readonly body: Uint8Array<ArrayBuffer>
  readonly etag: string
  /** When its host was asked. */
  readonly readAt: Instant
}

/** Copies of pictures, as long as an event carries them and there is room. */
export interface PictureStore {
  /** Where the picture is; undefined if no event of the library carries it. */
  urlOf(id: PictureId): Promise<string | undefined>
  get(id: PictureId, width: PictureWidth): Promise<KeptPicture | undefined>
  save(id: PictureId, readAt: Instant, sizes: PictureSizes): Promise<void>
  /** Delete those of every other library. */
  keepOnly(libraries: readonly string[]): Promise<void>
}

/** What the copies of one library take at most. */
const maxLibraryBytes = 128 * 1024 * 1024

export function createPictureStore(
  { reader, writer }: Pick<StorageEngine, 'reader' | 'writer'>,
  maxBytes = maxLibraryBytes,
): PictureStore {
  return {
    async urlOf({ library, key }) {
      const row = await reader
        .selectFrom('occurrence')
        .select('document')
        .where('library_id', '=', library)
        .where('picture_key', '=', key)
        .limit(1)
        .executeTakeFirst()
      return row && (JSON.parse(row.document) as Occurrence).image?.url
    },

    async get({ library, key }, width) {
      const row = await reader
        .selectFrom('picture')
        .select(['body', 'etag', 'read_at'])
        .where('library_id', '=', library)
        .where('picture_key', '=', key)
        .where('width', '=', width)
        .executeTakeFirst()
      return row && { body: new Uint8Array(row.body), etag: row.etag, readAt: row.read_at }
    },

    save: (id, readAt, sizes) =>
      inTransaction(writer, async transaction => {
        await replace(transaction, id, readAt, sizes)
        await makeRoom(transaction, id.library, maxBytes)
      }),

    async keepOnly(libraries) {
      await writer
        .deleteFrom('picture')
        .$if(libraries.length > 0, query => query.where('library_id', 'not in', libraries))
        .execute()
    },
  }
}

/** Delete the copies that no event of the library carries any more. */
export async function prunePictures(transaction: Database, library: string): Promise<void> {
  await transaction
    .deleteFrom('picture')
    .where('library_id', '=', library)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('occurrence')
            .select('occurrence.id')
            .whereRef('occurrence.library_id', '=', 'picture.library_id')
            .whereRef('occurrence.picture_key', '=', 'picture.picture_key'),
        ),
      ),
    )
    .execute()
}

async function replace(
  transaction: Database,
  { library, key }: PictureId,
  readAt: Instant,
  sizes: PictureSizes,
): Promise<void> {
  const rows = [...sizes].map(([width, body]) => ({
    library_id: library,
    picture_key: key,
    width,
    body,
    bytes: body.length,
    etag: `"${hash('sha256', body, 'base64url').slice(0, 24)}"`,
    read_at: readAt,
  }))
  await transaction
    .insertInto('picture')
    .values(rows)
    .onConflict(conflict =>
      conflict.columns(['library_id', 'picture_key', 'width']).doUpdateSet(({ ref }) => ({
        body: ref('excluded.body'),
        bytes: ref('excluded.bytes'),
        etag: ref('excluded.etag'),
        read_at: ref('excluded.read_at'),
      })),
    )
    .execute()
}

/** Those that were read first go first. */
async function makeRoom(transaction: Database, library: string, maxBytes: number): Promise<void> {
  const pictures = await transaction
    .selectFrom('picture')
    .select(({ fn }) => ['picture_key', fn.sum<number>('bytes').as('bytes'), fn.max('read_at').as('read')])
    .where('library_id', '=', library)
    .groupBy('picture_key')
    .orderBy('read', 'desc')
    .execute()
  let bytes = 0
  const surplus = pictures.filter(picture => (bytes += picture.bytes) > maxBytes)
  for (const { picture_key: key } of surplus)
    await transaction.deleteFrom('picture').where('library_id', '=', library).where('picture_key', '=', key).execute()
}
