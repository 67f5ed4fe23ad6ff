/** Two people who write to each other and do not see each other's address. */
export interface RelayThreadTable {
  library_id: string
  id: string
  /** What they write about, such as `listing`. */
  subject_kind: string
  subject_id: string
  /** One line that says what it is about, as both may read it. */
  topic: string
  created_at: string
  last_message_at: string
  /** Messages in a row that came faster than a person writes; two machines that answer each other are stopped by it. */
  hasty_replies: number
  closed_at: string | null
  /** A `CloseReason`. */
  closed_because: string | null
  /** A `RelaySide`, where one of the two closed it. */
  closed_by: string | null
}

export interface RelayPartyTable {
  library_id: string
  thread_id: string
  /** A `RelaySide`. */
  side: string
  /** In lower case. */
  address: string
  alias: string
  locale: string
  /** When a mail to the address came back. */
  unreachable_at: string | null
}

export interface RelayMessageTable {
  library_id: string
  id: string
  thread_id: string
  /** From 1 on, within the thread: seconds are too coarse to tell what came first. */
  number: number
  /** Who wrote it. */
  side: string
  sent_at: string
  text: string
  /** 0 if it was only kept: whoever was blocked sees it as sent, and the other one never sees it. */
  passed_on: number
  /** Of the token in the address that the mail with this message can be answered to. */
  reply_hash: string
}

export interface RelayTables {
  relay_thread: RelayThreadTable
  relay_party: RelayPartyTable
  relay_message: RelayMessageTable
}
