import { StorageError, type StorageErrorCode } from '../storage-error.ts'

/** Primary result codes. https://www.sqlite.org/rescode.html */
const codes: Readonly<Record<number, StorageErrorCode>> = {
  5: 'busy', // SQLITE_BUSY: another process writes, for longer than we wait
  6: 'busy', // SQLITE_LOCKED
  10: 'unavailable', // SQLITE_IOERR
  13: 'unavailable', // SQLITE_FULL
  14: 'unavailable', // SQLITE_CANTOPEN
}

/** A `StorageError` if the file was busy or the disk failed; anything else, such as a key taken twice, as it is. */
export function toStorageError(error: unknown): unknown {
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number')) return error
  // The low byte; the others tell which kind of it.
  const code = codes[error.errcode & 0xff]
  return code ? new StorageError(code, { cause: error }) : error
}
