export type StorageErrorCode =
  | 'busy' // another transaction was in the way; nothing happened, and the same may work now
  | 'unavailable' // the database does not answer, or not in time; whether a commit happened is unknown

/** The database could not do it, and the statement is not to blame. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  readonly code: StorageErrorCode

  constructor(code: StorageErrorCode, options?: ErrorOptions) {
    super(code === 'busy' ? 'The database is busy' : 'The database is not available', options)
    this.code = code
  }
}
