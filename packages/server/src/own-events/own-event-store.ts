import { AdapterError, type Instant, searchWords } from '@library-catalyst/core'
import type { EventDraft, OwnEvent, OwnEventPage } from '@library-catalyst/core/rest/routes'
import type { Selectable } from 'kysely'
import { holdCalendar } from '../calendar/calendar-version.ts'
import { changedMeanwhile } from '../http/changed-meanwhile.ts'
import type { Database, Tables } from '../storage/database.ts'
import { inTransaction } from '../storage/in-transaction.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import type { EventChange, EventChangeHook } from './event-change.ts'
import { dropOwnEvent, type KeepingContext, type KeptEvent, keepWritten } from './keep-own-event.ts'
import { newEventId, ownFeed, publicEventId } from './own-event-id.ts'
import type { PlacedDraft } from './own-event-text.ts'

/** Who asks, for which library, and when. */
export type EventCommand = Omit<KeepingContext, 'search'> & { readonly account: string }

export interface OwnEventSelection {
  /** Each word must begin a word of the title or the branch. */
  readonly text?: string
  readonly cursor?: string
}

/** The events that staff write. What patrons see is changed in the same transaction. */
export interface OwnEventStore {
  list(library: string, selection: OwnEventSelection): Promise<OwnEventPage>
  /** Rejects with `not-found`. */
  get(library: string, id: string): Promise<OwnEvent>
  create(draft: PlacedDraft, command: EventCommand): Promise<OwnEvent>
  /** Rejects if the version is another by now, or if a date would go for which somebody is registered. */
  change(id: string, version: number, draft: PlacedDraft, command: EventCommand): Promise<OwnEvent>
  /** Rejects as above. */
  delete(id: string, version: number, command: EventCommand): Promise<void>
}

const pageSize = 50

export function createOwnEventStore(engine: StorageEngine, onChange: EventChangeHook): OwnEventStore {
  const { reader, writer, search } = engine
  return {
    list: (library, selection) => list(reader, library, selection),
    async get(library, id) {
      return toOwnEvent(await find(reader, library, id))
    },
    create: (draft, command) =>
      inTransaction(writer, async transaction => {
        const { library, now } = command
        await holdCalendar(transaction, library)
        await addOwnFeed(transaction, library)
        const row = { library_id: library, id: newEventId(), version: 1, ...toColumns(draft, now), created_at: now }
        await transaction.insertInto('own_event').values(row).execute()
        const kept = await keepWritten(transaction, placed(row, draft), { ...command, search })
        await onChange(transaction, toChange('event-created', row.id, command, kept))
        return toOwnEvent({ ...row, deleted_at: null })
      }),
    change: (id, version, draft, command) =>
      inTransaction(writer, async transaction => {
        await holdCalendar(transaction, command.library)
        const row = await nextVersion(transaction, { id, version, ...command }, toColumns(draft, command.now))
        const kept = await keepWritten(transaction, placed(row, draft), { ...command, search })
        await onChange(transaction, toChange('event-changed', id, command, kept))
        return toOwnEvent(row)
      }),
    delete: (id, version, command) =>
      inTransaction(writer, async transaction => {
        const { library, now } = command
        await holdCalendar(transaction, library)
        await nextVersion(transaction, { id, version, library }, { updated_at: now, deleted_at: now })
        await dropOwnEvent(transaction, id, { ...command, search })
        await onChange(transaction, toChange('event-deleted', id, command, { dates: [], movedUp: [] }))
      }),
  }
}

type Row = Selectable<Tables['own_event']>

async function list(
  reader: Database,
  library: string,
  { text = '', cursor }: OwnEventSelection,
): Promise<OwnEventPage> {
  const after = cursor === undefined ? undefined : readCursor(cursor)
  const rows = await reader
    .selectFrom('own_event')
    .selectAll()
    .where('library_id', '=', library)
    .where('deleted_at', 'is', null)
    .where(eb => eb.and(searchWords(text).map(word => eb('words', 'like', `% ${word}%`))))
    .$if(after !== undefined, query =>
      query.where(eb => eb(eb.refTuple('updated_at', 'id'), '<', eb.tuple(after?.updatedAt ?? '', after?.id ?? ''))),
    )
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize + 1)
    .execute()
  const items = rows.slice(0, pageSize).map(toOwnEvent)
  const last = items.at(-1)
  return { items, ...(last && rows.length > pageSize && { cursor: `${last.updatedAt}~${last.id}` }) }
}

function readCursor(cursor: string): Pick<OwnEvent, 'updatedAt' | 'id'> {
  const [, updatedAt, id] = /^([\d:TZ-]{20})~([\da-f]{16})$/.exec(cursor) ?? []
  if (updatedAt !== undefined && id !== undefined) return { updatedAt, id }
  throw new AdapterError('invalid', 'No such cursor', { fields: [{ pointer: '/cursor', code: 'format' }] })
}

async function find(reader: Database, library: string, id: string): Promise<Row> {
  const row = await reader
    .selectFrom('own_event')
    .selectAll()
    .where('library_id', '=', library)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new AdapterError('not-found', 'There is no such event, or no more')
  return row
}

async function nextVersion(
  transaction: Database,
  { library, id, version }: { readonly library: string; readonly id: string; readonly version: number },
  columns: Partial<Row>,
): Promise<Row> {
  const row = await transaction
    .updateTable('own_event')
    .set({ ...columns, version: version + 1 })
    .where('library_id', '=', library)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst()
  if (row) return row
  throw changedMeanwhile((await find(transaction, library, id)).version)
}

/** Own events are kept as a feed that nobody reads. */
async function addOwnFeed(transaction: Database, library: string): Promise<void> {
  await transaction
    .insertInto('feed')
    .values({ library_id: library, feed_id: ownFeed, source_key: '', warnings: '[]', failures: 0 })
    .onConflict(conflict => conflict.columns(['library_id', 'feed_id']).doNothing())
    .execute()
}

const toColumns = (draft: EventDraft, now: Instant) => ({
  document: JSON.stringify(draft),
  words: searchWords(`${draft.title}\n${draft.location.branch ?? ''}`)
    .map(word => ` ${word}`)
    .join(''),
  updated_at: now,
})

const placed = ({ id, updated_at: updatedAt }: Pick<Row, 'id' | 'updated_at'>, draft: PlacedDraft) => ({
  id,
  draft,
  updatedAt,
})

const toOwnEvent = ({ id, version, created_at, updated_at, document }: Row): OwnEvent => ({
  id,
  event: publicEventId(id),
  version,
  createdAt: created_at,
  updatedAt: updated_at,
  draft: JSON.parse(document) as EventDraft,
})

const toChange = (
  action: EventChange['action'],
  id: string,
  { library, account, now }: EventCommand,
  kept: KeptEvent,
): EventChange => ({ library, account, action, event: publicEventId(id), at: now, ...kept })
