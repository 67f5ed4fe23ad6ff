import {
  activeFilters,
  type DateRange,
  type EventFilters,
  isTrait,
  type Occurrence,
  searchWords,
} from '@library-catalyst/core'
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Database, Tables } from '../storage/database.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { titleKey } from './title-key.ts'

export interface OccurrenceSelection {
  readonly window: DateRange
  readonly text?: string
  readonly series?: string
  readonly filters?: EventFilters
  /** Only what comes after this place in the order. */
  readonly after?: Pick<Occurrence, 'start' | 'title' | 'id'>
  readonly limit: number
}

/** The occurrences of a library, as the last refresh left them. */
export interface OccurrenceReader {
  /** What core's `selectOccurrences` would select, in the same order. */
  list(library: string, selection: OccurrenceSelection): Promise<readonly Occurrence[]>
  get(library: string, id: string): Promise<Occurrence | undefined>
}

export function createOccurrenceReader({ reader, search }: Pick<StorageEngine, 'reader' | 'search'>): OccurrenceReader {
  return {
    async list(library, { window, text = '', series, filters = {}, after, limit }) {
      // A word that is said a thousand times would be looked up as often.
      const words = [...new Set(searchWords(text))]
      const rows = await inWindow(reader, library, window)
        .$if(words.length > 0, query => query.where('text_key', 'in', search.matching(library, words)))
        .$if(series !== undefined, query => query.where('series_id', '=', series as string))
        .$if(after !== undefined, query => query.where(eb => comesAfter(eb, after as NonNullable<typeof after>)))
        .where(eb => eb.and(facetsMatch(eb, filters)))
        .orderBy('start_wall')
        .orderBy('title_key')
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(toOccurrence)
    },

    async get(library, id) {
      const row = await reader
        .selectFrom('occurrence')
        .select('document')
        .where('library_id', '=', library)
        .where('id', '=', id)
        .executeTakeFirst()
      return row && toOccurrence(row)
    },
  }
}

/** The condition is that of core's `touches`. */
const inWindow = (reader: Database, library: string, window: DateRange) =>
  reader
    .selectFrom('occurrence')
    .select('document')
    .where('library_id', '=', library)
    .where('start_wall', '<', window.end)
    .where('last_date', '>=', window.start)

type Builder = ExpressionBuilder<Tables, 'occurrence'>

function comesAfter(eb: Builder, { start, title, id }: NonNullable<OccurrenceSelection['after']>): Expression<SqlBool> {
  return eb(eb.refTuple('start_wall', 'title_key', 'id'), '>', eb.tuple(start, titleKey(title), id))
}

function facetsMatch(eb: Builder, filters: EventFilters): Expression<SqlBool>[] {
  return activeFilters(filters).map(name =>
    eb.exists(
      eb
        .selectFrom('occurrence_facet as has')
        .select('has.word')
        .whereRef('has.library_id', '=', 'occurrence.library_id')
        .whereRef('has.occurrence_id', '=', 'occurrence.id')
        .where('has.facet', '=', name)
        .where('has.word', 'in', isTrait(name) ? [name] : (filters[name] ?? [])),
    ),
  )
}

const toOccurrence = ({ document }: { readonly document: string }): Occurrence => JSON.parse(document) as Occurrence
