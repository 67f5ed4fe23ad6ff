import { AdapterError } from '@library-catalyst/core'

/**
 * Runs tasks, at most `width` at a time, in the order in which they came. Rejects with an `AdapterError` of code `offline`
 * if too many wait already.
 */
export type WorkQueue = <Result>(task: () => Promise<Result>) => Promise<Result>

export function createWorkQueue(width: number, mostWaiting = Infinity): WorkQueue {
  const waiting: (() => void)[] = []
  let free = width
  return async task => {
    if (free === 0 && waiting.length >= mostWaiting)
      throw new AdapterError('offline', 'There is too much to do at the moment', { retryAfter: 10 })
    if (free > 0) free--
    else await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}
