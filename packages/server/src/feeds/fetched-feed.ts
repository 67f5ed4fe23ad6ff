import type { Validators } from '../calendar/feed-record.ts'

/** What came of asking a source once. */
export type FetchedFeed =
  | { readonly changed: false; readonly validators: Validators }
  | { readonly changed: true; readonly validators: Validators; readonly body: Uint8Array }

export interface FetchFeedOptions {
  /** From the last reading of the same address. */
  readonly validators: Validators
  readonly signal: AbortSignal
}

/** The largest feed that is read, in bytes, after decompression. */
export const maxFeedBytes = 8 * 1024 * 1024
