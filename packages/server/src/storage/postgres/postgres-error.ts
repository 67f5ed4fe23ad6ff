import { DatabaseError } from 'pg'
import { StorageError, type StorageErrorCode } from '../storage-error.ts'

/** Classes of SQLSTATE, or whole ones. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const codes: Readonly<Record<string, StorageErrorCode>> = {
  '40001': 'busy', // serialization_failure
  '40P01': 'busy', // deadlock_detected
  '55P03': 'busy', // lock_not_available: waited too long
  '08': 'unavailable', // connection exceptions
  '53': 'unavailable', // no memory, no disk, no connection left
  '57': 'unavailable', // shut down, starting up, cancelled by a time limit
  '25P03': 'unavailable', // idle_in_transaction_session_timeout
}

/** What the driver says in its own words when a connection is not there any more, or never came. */
const lostConnection = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying)/

/** A `StorageError` if the database was busy or away; anything else, such as a key taken twice, as it is. */
export function toStorageError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const code = error instanceof DatabaseError ? codeOf(error) : isAway(error) ? 'unavailable' : undefined
  return code ? new StorageError(code, { cause: error }) : error
}

const codeOf = ({ code = '' }: DatabaseError): StorageErrorCode | undefined => codes[code] ?? codes[code.slice(0, 2)]

/** Of the system: no such host, refused, reset. */
const isAway = (error: Error): boolean =>
  ('syscall' in error && 'errno' in error) || error instanceof AggregateError || lostConnection.test(error.message)
