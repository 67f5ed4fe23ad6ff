import { readFileSync } from 'node:fs'

/** Where the last build of the script tag is. */
export const builtSdk = new URL('../../sdk/dist/', import.meta.url)

export interface BuiltFile {
  /** Without hash. */
  readonly name: string
  readonly file: string
  readonly bytes: number
  readonly brotli: number
}

/** What the last build wrote down about its files. */
export const builtFiles = (): readonly BuiltFile[] =>
  JSON.parse(readFileSync(new URL('sizes.json', builtSdk), 'utf8')) as readonly BuiltFile[]
