import type { SettingsChange } from '@library-catalyst/core/rest/routes'
import type { Database } from '../storage/database.ts'

/** One setting of a library that its staff have made. */
export interface StoredSetting {
  readonly library: string
  readonly name: string
  /** Undefined where they went back to the file. */
  readonly value: unknown
  readonly version: number
}

export async function readSettings(reader: Database): Promise<readonly StoredSetting[]> {
  const rows = await reader.selectFrom('library_setting').selectAll().execute()
  return rows.map(({ library_id: library, name, value, version }) => ({
    library,
    name,
    version,
    value: value === null ? undefined : (JSON.parse(value) as unknown),
  }))
}

/** What goes back to the file stays as a row without a value: its version tells other servers. */
export async function saveSettings(transaction: Database, library: string, change: SettingsChange): Promise<void> {
  for (const [name, value] of Object.entries(change)) {
    const text = value === null ? null : JSON.stringify(value)
    await transaction
      .insertInto('library_setting')
      .values({ library_id: library, name, value: text, version: 1 })
      .onConflict(conflict =>
        conflict
          .columns(['library_id', 'name'])
          .doUpdateSet(eb => ({ value: text, version: eb('library_setting.version', '+', 1) })),
      )
      .execute()
  }
}
