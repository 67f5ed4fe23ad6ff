import { AdapterError } from '@library-catalyst/core'

/**
 * The client's own name for a command.
 *
 * @throws {AdapterError} `invalid` if there is none, or none that a client could have chosen at random
 */
export function idempotencyKeyOf({ headers }: Request): string {
  const key = headers.get('idempotency-key') ?? ''
  if (/^[\x21-\x7E]{16,128}$/.test(key)) return key
  throw new AdapterError('invalid', 'Idempotency-Key: 16 to 128 characters, such as a random UUID', {
    fields: [{ pointer: '/Idempotency-Key', code: key === '' ? 'required' : 'format' }],
  })
}
