import { createHash, timingSafeEqual } from 'node:crypto'
import type { RelaySettings } from './relay-thread.ts'
import type { RelayStore } from './relay-store.ts'

/** All that the relay's routes and pages need. */
export interface RelayDesk {
  readonly store: RelayStore
  readonly settings: RelaySettings
  /** What a mail server must send to hand mail in; left out, none may. */
  readonly inboundSecret?: string | undefined
}

/** Whether a request carries the secret, as `Authorization: Bearer SECRET`. Nothing can be learnt from how long it takes. */
export function mayHandIn(authorization: string | null, secret: string): boolean {
  return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${secret}`))
}

/** Of one length, as comparing in constant time needs it. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
