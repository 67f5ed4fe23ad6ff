/**
 * A task as a server of the ALTCHA protocol (version 2) sets it: find the counter whose key begins with a prefix. Sent back
 * as it came: it is signed.
 */
export interface Challenge {
  readonly parameters: {
    readonly algorithm: string
    /** How often the hash is hashed again, or the iterations of PBKDF2. */
    readonly cost: number
    /** Bytes of a key. */
    readonly keyLength: number
    /** Hexadecimal. */
    readonly keyPrefix: string
    readonly nonce: string
    readonly salt: string
  }
  readonly signature?: string
}

export interface Solution {
  readonly counter: number
  /** Hexadecimal. */
  readonly derivedKey: string
}

/** What stands in a form: JSON in base64. */
export const proofText = (challenge: Challenge, solution: Solution): string =>
  btoa(JSON.stringify({ challenge, solution }))
