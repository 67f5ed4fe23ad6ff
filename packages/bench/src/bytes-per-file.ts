import { readFileSync } from 'node:fs'

interface BuiltFile {
  readonly name: string
  readonly bytes: number
  readonly brotli: number
}

/** What the last build wrote down about its files, in order of size. */
export function bytesPerFile(): readonly { file: string; bytes: number; brotli: number }[] {
  const record = readFileSync(new URL('../../sdk/dist/sizes.json', import.meta.url), 'utf8')
  return (JSON.parse(record) as readonly BuiltFile[])
    .map(({ name, bytes, brotli }) => ({ file: name, bytes, brotli }))
    .toSorted((one, other) => one.brotli - other.brotli)
}
