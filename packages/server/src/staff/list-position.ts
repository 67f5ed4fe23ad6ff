import { AdapterError } from '@library-catalyst/core'

/** Where in its order a page ended. */
export type Position = readonly [string, string | number]

export const writePosition = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64url')

/**
 * @throws {AdapterError} `invalid` for a cursor that is none of ours
 */
export function readPosition(cursor: string): Position {
  try {
    const [first, second] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    if (typeof first === 'string' && (typeof second === 'string' || Number.isSafeInteger(second)))
      return [first, second as string | number]
  } catch {
    // Told below.
  }
  throw new AdapterError('invalid', 'This cursor is none of ours', { fields: [{ pointer: '/cursor', code: 'format' }] })
}
