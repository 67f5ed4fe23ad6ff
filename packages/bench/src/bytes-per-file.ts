import { builtFiles } from './built-files.ts'

/** In order of size. */
export function bytesPerFile(): readonly { file: string; bytes: number; brotli: number }[] {
  return builtFiles()
    .map(({ name, bytes, brotli }) => ({ file: name, bytes, brotli }))
    .toSorted((one, other) => one.brotli - other.brotli)
}
