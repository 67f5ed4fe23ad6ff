/** Runs tasks, at most `width` at a time, in the order in which they came. */
export type WorkQueue = <Result>(task: () => Promise<Result>) => Promise<Result>

export function createWorkQueue(width: number): WorkQueue {
  const waiting: (() => void)[] = []
  let free = width
  return async task => {
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
