import type { Instant } from '@library-catalyst/core'

/** Something that is done again and again, by one server at a time, however many there are. */
export interface Job {
  /** In the database and the log; a job that gets another name is another job. */
  readonly name: string
  readonly everySeconds: number
  /** Those of its counts that are of things deleted; they are kept in the log of deletions, too. */
  readonly deletes?: readonly string[]
  /** May be begun again after a crash, so it must bear that. Counts are logged; they name nobody. */
  run(now: Instant): Promise<Readonly<Record<string, number>> | void>
}
