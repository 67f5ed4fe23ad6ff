export interface JobTables {
  job: JobTable
  deletion_log: DeletionLogTable
}

/** When a job runs next, and whether a server is at it. */
export interface JobTable {
  /** Empty: a job is for all libraries. */
  library_id: string
  name: string
  due_at: string
  /** Until when the server that runs it has it to itself; null between two runs. */
  leased_until: string | null
  /** Started. A claim is known by its number. */
  runs: number
}

/** How much was deleted on a day; a zero shows that it was looked for. */
export interface DeletionLogTable {
  /** Empty where it was for all libraries. */
  library_id: string
  /** UTC. */
  date: string
  job: string
  what: string
  amount: number
}
