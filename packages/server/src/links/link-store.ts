import type { Instant } from '@library-catalyst/core'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { forgetExpiredLinks } from './one-time-link.ts'

/** Links as a whole; to make and use one is part of what it is for, in `one-time-link.ts`. */
export interface LinkStore {
  /** @returns how many had expired */
  forgetExpired(now: Instant): Promise<number>
}

export function createLinkStore({ writer }: StorageEngine): LinkStore {
  return { forgetExpired: now => forgetExpiredLinks(writer, now) }
}
