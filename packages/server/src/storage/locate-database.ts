import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** True for the address of a PostgreSQL database; anything else is the path of a SQLite file, or `:memory:`. */
export const isPostgresUrl = (database: string): boolean => /^postgres(ql)?:\/\//.test(database)

/**
 * What the configuration says, as `openStorage` takes it: the path of a file is made absolute, and its folder made.
 *
 * @param directory where a relative path starts
 */
export function locateDatabase(database: string, directory: string): string {
  if (database === ':memory:' || isPostgresUrl(database)) return database
  const path = resolve(directory, database)
  mkdirSync(dirname(path), { recursive: true })
  return path
}
