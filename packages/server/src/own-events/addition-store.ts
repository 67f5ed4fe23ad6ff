import { AdapterError, type Instant, type Occurrence } from '@library-catalyst/core'
import type { EventAddition, EventAdditionAnswer } from '@library-catalyst/core/rest/routes'
import { holdCalendar } from '../calendar/calendar-version.ts'
import { keepOccurrences } from '../calendar/keep-occurrences.ts'
import { changedMeanwhile } from '../http/changed-meanwhile.ts'
import type { MovedUp } from '../registration/registration.ts'
import type { Database } from '../storage/database.ts'
import { inTransaction } from '../storage/in-transaction.ts'
import type { SearchIndex } from '../storage/search-index.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { additionTo, readAdditions } from './additions.ts'
import type { EventChangeHook } from './event-change.ts'
import { isOwnEvent } from './own-event-id.ts'
import { settleSeats } from './settle-seats.ts'

export interface AdditionCommand {
  readonly library: string
  readonly account: string
  readonly now: Instant
}

/** What staff add to events, by the public id of an occurrence or of a series. No refresh of a feed overwrites it. */
export interface AdditionStore {
  /** Rejects with `not-found` if there is neither such an event nor anything that was added to it. */
  get(library: string, event: string): Promise<EventAdditionAnswer>
  /** An empty one takes back what was added. Rejects as above, or if the version is another by now. */
  put(event: string, version: number, addition: EventAddition, command: AdditionCommand): Promise<EventAdditionAnswer>
}

export function createAdditionStore(engine: StorageEngine, onChange: EventChangeHook): AdditionStore {
  const { reader, writer, search } = engine
  return {
    get: (library, event) => read(reader, library, event),
    put: (event, version, addition, command) =>
      inTransaction(writer, async transaction => {
        const { library, account, now } = command
        await holdCalendar(transaction, library)
        const known = await read(transaction, library, event)
        if (known.version !== version) throw changedMeanwhile(known.version)
        refuseForOwn(event, addition)
        await save(transaction, { event, version: version + 1, addition }, command)
        const movedUp = await applyAnew(transaction, search, event, known.addition, command)
        const change = { library, account, action: 'addition-changed', event, at: now, dates: [], movedUp } as const
        await onChange(transaction, change)
        return read(transaction, library, event)
      }),
  }
}

interface KeptRow {
  readonly feed: string
  /** As the feed has it. */
  readonly source: Occurrence
}

async function read(reader: Database, library: string, event: string): Promise<EventAdditionAnswer> {
  const row = await reader
    .selectFrom('event_addition')
    .select(['version', 'document', 'updated_at'])
    .where('library_id', '=', library)
    .where('event_id', '=', event)
    .executeTakeFirst()
  const [first] = await occurrencesOf(reader, library, event)
  if (!row && !first) throw new AdapterError('not-found', 'There is no such event, or no more')
  return {
    event,
    ...(first && { title: first.source.title }),
    version: row?.version ?? 0,
    ...(row && { updatedAt: row.updated_at }),
    addition: row ? (JSON.parse(row.document) as EventAddition) : {},
  }
}

/** Of an event that staff wrote themselves, they change the event. */
function refuseForOwn(event: string, { registration }: EventAddition): void {
  if (registration && isOwnEvent(event))
    throw new AdapterError('invalid', 'How one registers stands in the event itself', {
      fields: [{ pointer: '/registration', code: 'own-event' }],
    })
}

async function save(
  transaction: Database,
  { event, version, addition }: { readonly event: string; readonly version: number; readonly addition: EventAddition },
  { library, now }: AdditionCommand,
): Promise<void> {
  const columns = { version, document: JSON.stringify(addition), updated_at: now }
  await transaction
    .insertInto('event_addition')
    .values({ library_id: library, event_id: event, ...columns })
    .onConflict(conflict => conflict.columns(['library_id', 'event_id']).doUpdateSet(columns))
    .execute()
}

/** From what the feed had, so that nothing of an older addition stays. */
async function applyAnew(
  transaction: Database,
  search: SearchIndex,
  event: string,
  before: EventAddition,
  { library, now }: AdditionCommand,
): Promise<readonly MovedUp[]> {
  const rows = await occurrencesOf(transaction, library, event)
  const additions = await readAdditions(transaction, library)
  const movedUp: MovedUp[] = []
  for (const { source } of rows) {
    const settings = additionTo(source, additions)?.registration
    if (settings || before.registration)
      movedUp.push(...(await settleSeats(transaction, library, [source], settings, now)))
  }
  for (const [feed, sources] of groupByFeed(rows))
    await keepOccurrences(transaction, search, { library, feed, event }, sources, now)
  return movedUp
}

async function occurrencesOf(reader: Database, library: string, event: string): Promise<readonly KeptRow[]> {
  const rows = await reader
    .selectFrom('occurrence')
    .select(['feed_id', 'document', 'source_document'])
    .where('library_id', '=', library)
    .where(eb => eb.or([eb('id', '=', event), eb('series_id', '=', event)]))
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    feed: row.feed_id,
    source: JSON.parse(row.source_document ?? row.document) as Occurrence,
  }))
}

function groupByFeed(rows: readonly KeptRow[]): ReadonlyMap<string, readonly Occurrence[]> {
  const groups = new Map<string, Occurrence[]>()
  for (const { feed, source } of rows) {
    const group = groups.get(feed)
    if (group) group.push(source)
    else groups.set(feed, [source])
  }
  return groups
}
