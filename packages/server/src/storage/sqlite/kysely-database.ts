import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { toStorageError } from './sqlite-error.ts'

const keptStatements = 200

/** `node:sqlite` in the shape that Kysely's dialect expects. The statements used last stay prepared. */
export function toKyselyDatabase(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = statements.get(sql)
      const statement = known ?? prepare(database, sql)
      statements.delete(sql)
      statements.set(sql, statement)
      if (statements.size > keptStatements) statements.delete(statements.keys().next().value as string)
      return statement
    },
  }
}

function prepare(database: DatabaseSync, sql: string): SqliteStatement {
  const statement = orStorageError(() => database.prepare(sql))
  return {
    reader: statement.columns().length > 0,
    all: parameters => orStorageError(() => statement.all(...values(parameters))),
    run: parameters => orStorageError(() => statement.run(...values(parameters))),
    iterate: parameters => statement.iterate(...values(parameters)),
  }
}

function orStorageError<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw toStorageError(error)
  }
}

/** Kysely hands on what the tables' types allow, and those are all known to SQLite. */
const values = (parameters: readonly unknown[]): readonly SQLInputValue[] => parameters as readonly SQLInputValue[]
