import type { Log } from '../log.ts'
import type { Database } from '../storage/database.ts'

/** Milliseconds until another server's change is noticed, at most. */
const interval = 2000

/** Which state the occurrences of a library are in, so that answers made from an older one are forgotten. */
export interface CalendarWatch {
  versionOf(library: string): number
  /** Look now. */
  look(): Promise<void>
  /** Resolves once nothing is under way any more. */
  stop(): Promise<void>
}

/**
 * Look every two seconds whether any server on this database has changed anything. One row with one number is read; only
 * when that number is another are the libraries looked up.
 */
export async function watchCalendar(reader: Database, log: Log, every = interval): Promise<CalendarWatch> {
  const versions = new Map<string, number>()
  let sum = 0
  let looking: Promise<void> = Promise.resolve()

  async function look(): Promise<void> {
    const now = await sumOf(reader)
    if (now === sum) return
    const rows = await reader.selectFrom('calendar_version').selectAll().execute()
    for (const { library_id: library, version } of rows) versions.set(library, version)
    sum = now
  }

  async function watch(): Promise<void> {
    try {
      await look()
    } catch (error) {
      log({ level: 'warning', event: 'calendar-watch-broke', code: error instanceof Error ? error.name : typeof error })
    }
  }

  await look()
  const timer = setInterval(() => {
    looking = watch()
  }, every).unref()
  return {
    versionOf: library => versions.get(library) ?? 0,
    look,
    async stop() {
      clearInterval(timer)
      await looking
    },
  }
}

/** It only ever grows: versions do, and no row goes. */
async function sumOf(reader: Database): Promise<number> {
  const row = await reader
    .selectFrom('calendar_version')
    .select(eb => eb.fn.sum<number | string | null>('version').as('sum'))
    .executeTakeFirst()
  return Number(row?.sum ?? 0)
}
