import type { Started, Usage } from './child-process.ts'

/** To be called in a measured process once it serves. */
export function tellUsage(url: string, stop: () => Promise<void>): void {
  process.on('message', message => {
    if (message === 'stop') void stop().then(() => process.disconnect())
    else tell(usage())
  })
  tell({ url, startedIn: performance.now() })
}

const tell = (message: Started | Usage) => void process.send?.(message)

function usage(): Usage {
  const { user, system } = process.cpuUsage()
  globalThis.gc?.()
  return { cpu: user + system, memory: process.memoryUsage().rss }
}
