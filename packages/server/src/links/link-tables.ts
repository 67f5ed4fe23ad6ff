export interface LinkTables {
  one_time_link: OneTimeLinkTable
}

export interface OneTimeLinkTable {
  library_id: string
  /** SHA-256 of the token, base64url; the token itself is in the mail alone. */
  token_hash: string
  purpose: string
  /** What it is for, such as the id of a registration. */
  subject: string
  expires_at: string
  used_at: string | null
}
