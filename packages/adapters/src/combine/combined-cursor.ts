import { AdapterError, type Occurrence } from '@library-catalyst/core'
import { combineLimits } from './limits.ts'

/** The occurrence that was given last. */
export interface LastGiven {
  readonly start: string
  readonly id: string
  /** Its beginning: enough for its place in the order, should it be gone. */
  readonly title: string
}

/** Where a combined list goes on. */
export interface CombinedCursor {
  readonly after: LastGiven
  /**
   * Of each source, the cursor of the page that holds what follows; `null` to read it from the start, which is always
   * right, and `0` if it has no more.
   */
  readonly positions: readonly SourcePosition[]
}

export type SourcePosition = string | null | 0

/** What of a title is told; the whole of it might be long. */
const titleLength = 100

/** Text of bounded length: the longest positions give way first. */
export function writeCursor(last: Occurrence, positions: readonly SourcePosition[]): string {
  const after = [last.start, last.id, last.title.slice(0, titleLength)]
  const kept = [...positions]
  const longestFirst = [...kept.keys()].sort((one, other) => lengthOf(kept[other]) - lengthOf(kept[one]))
  for (const at of longestFirst) {
    if (JSON.stringify([after, kept]).length <= combineLimits.cursorLength) break
    if (typeof kept[at] === 'string') kept[at] = null
  }
  return JSON.stringify([after, kept])
}

/**
 * @param sources how many there are
 * @throws {AdapterError} `invalid` at `/cursor`
 */
export function readCursor(text: string, sources: number): CombinedCursor {
  const [after, positions] = parse(text)
  const [start, id, title]: readonly unknown[] = Array.isArray(after) ? after : []
  const isPlace = isText(start) && isText(id) && isText(title)
  if (isPlace && Array.isArray(positions) && positions.length === sources && positions.every(isPosition)) {
    return { after: { start, id, title }, positions }
  }
  throw new AdapterError('invalid', 'The cursor is not one of ours', {
    fields: [{ pointer: '/cursor', code: 'cursor' }],
  })
}

function parse(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text)
    return Array.isArray(parsed) ? parsed : []
  } catch {
    return []
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isPosition = (value: unknown): value is SourcePosition => isText(value) || value === null || value === 0
const lengthOf = (position: SourcePosition | undefined): number => (typeof position === 'string' ? position.length : 0)
