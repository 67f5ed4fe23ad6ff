/** Staff, what they are doing and have done, and what they have set. Part of `Tables`. */
export interface StaffTables {
  staff_account: StaffAccountTable
  staff_session: StaffSessionTable
  audit_entry: AuditEntryTable
  library_setting: LibrarySettingTable
}

export interface StaffAccountTable {
  library_id: string
  id: string
  /** In lower case. */
  email: string
  name: string
  /** JSON, a list of `StaffRole`. */
  roles: string
  /** As `hashPassword` writes it; null for who signs in elsewhere. */
  password_hash: string | null
  /** Who vouches for the person (OpenID Connect), and by which name; null for who has a password here. */
  issuer: string | null
  subject: string | null
  created_at: string
  disabled_at: string | null
}

export interface StaffSessionTable {
  library_id: string
  token_hash: string
  account_id: string
  /** When it ends if nothing is asked any more. */
  idle_at: string
  /** When it ends in any case. */
  ends_at: string
}

export interface AuditEntryTable {
  library_id: string
  id: string
  at: string
  account_id: string
  action: string
  /** The id of what it was done to. */
  subject: string
  /** JSON. It names nobody. */
  detail: string
}

/** What staff have set otherwise than the configuration file does. */
export interface LibrarySettingTable {
  library_id: string
  /** A `SettingName`. */
  name: string
  /** JSON; null is what the file says. */
  value: string | null
  /** Grows with each change, so that other servers see that there was one. */
  version: number
}
