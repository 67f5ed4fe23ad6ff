import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { commandPath, isExecutable } from '../command-path.ts'

export interface PostgresPrograms {
  readonly initdb: string
  readonly postgres: string
}

/** On the PATH, or where Debian, Red Hat and Homebrew put servers, the newest first; `undefined` where there is none. */
export function findPostgres(): PostgresPrograms | undefined {
  const onPath = commandPath('initdb')
  const folders = [
    ...(onPath === undefined ? [] : [dirname(onPath)]),
    ...globSync(['/usr/lib/postgresql/*/bin', '/usr/pgsql-*/bin', '/{usr/local,opt/homebrew}/opt/postgresql@*/bin'])
      .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
      .reverse(),
  ]
  return folders
    .map(folder => ({ initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') }))
    .find(({ initdb, postgres }) => isExecutable(initdb) && isExecutable(postgres))
}
