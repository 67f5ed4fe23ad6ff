/** One line of the log. It names libraries and feeds by id, and holds no personal data and no address of a feed. */
export interface LogEntry {
  readonly level: 'info' | 'warning' | 'error'
  /** What happened, such as `feed-failed`. */
  readonly event: string
  readonly library?: string
  readonly feed?: string
  /** A word for why. */
  readonly code?: string
  readonly [detail: string]: string | number | boolean | readonly string[] | undefined
}

export type Log = (entry: LogEntry) => void

export const silent: Log = () => {}

/** JSON lines, for a log collector. */
export function jsonLog(write: (line: string) => void): Log {
  return entry => write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`)
}
