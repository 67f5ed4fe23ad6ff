/** Somebody says that something is wrong. */
export interface ReportTable {
  library_id: string
  id: string
  subject_kind: string
  subject_id: string
  /** A `ReportKind`. */
  kind: string
  text: string
  /** Null if it was sent without a name. */
  reporter_address: string | null
  created_at: string
  /** When somebody of the staff saw it first. */
  first_viewed_at: string | null
  decided_at: string | null
  /** A `ReportDecision`. */
  decision: string | null
  note: string | null
  /** Account that decided. */
  decided_by: string | null
}

/** Two people who are kept apart. Addresses are in it as keyed hashes only. */
export interface BlockTable {
  library_id: string
  /** Of the two keys the one that sorts first: a block holds both ways, so there is one row of it. */
  lower_key: string
  higher_key: string
  created_at: string
}

/** Something that staff look at before it is shown, or after it was questioned. */
export interface ModerationEntryTable {
  library_id: string
  id: string
  subject_kind: string
  subject_id: string
  /** A `QueueCause`. */
  cause: string
  /** What there is to look at. */
  text: string
  /** JSON, a list of `Finding`. */
  findings: string
  author_address: string | null
  author_locale: string
  created_at: string
  decided_at: string | null
  /** A `ModerationDecision`. */
  decision: string | null
  /** A `ModerationReason`. */
  reason: string | null
  note: string | null
  decided_by: string | null
  /** The entry whose decision is questioned. */
  appeal_of: string | null
}

/** How often somebody did something today. The key cannot be led back to a person once the day's salt is gone. */
export interface DailyLimitTable {
  library_id: string
  key: string
  /** Date in UTC. */
  day: string
  times: number
}

/** Proofs of work that were used, until they would have expired anyway. */
export interface ProofSeenTable {
  library_id: string
  proof_hash: string
  expires_at: string
}

/** Random keys that the server makes for itself. */
export interface LibrarySecretTable {
  library_id: string
  name: string
  value: string
  created_at: string
}

export interface SafetyTables {
  report: ReportTable
  block: BlockTable
  moderation_entry: ModerationEntryTable
  daily_limit: DailyLimitTable
  proof_seen: ProofSeenTable
  library_secret: LibrarySecretTable
}
