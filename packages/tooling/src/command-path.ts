import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The file that a shell would run for the first of these commands that exists; `undefined` where none does. */
export function commandPath(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(isExecutable)
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
