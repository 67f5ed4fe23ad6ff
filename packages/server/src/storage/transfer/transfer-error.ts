/** A database cannot be copied; `message` says why, for the person who typed the command. It quotes no row. */
export class TransferError extends Error {
  override readonly name = 'TransferError'
}
