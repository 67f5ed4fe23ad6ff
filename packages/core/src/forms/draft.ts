import type { DeviceStore } from '../outbox/device-store.ts'
import { maxCommandAge } from '../outbox/outbox-timing.ts'
import type { FormValues } from './form-field.ts'

/** What somebody has typed and not sent yet. */
export interface Draft {
  /** The idempotency key of the command that it will become: two tabs that send one draft send one command. */
  readonly key: string
  readonly values: FormValues
  /** Epoch milliseconds. */
  readonly keptAt: number
}

/** Where a draft is kept, by what it is for. */
export const draftPlace = (name: string): string => `draft/${name}`

/** What was typed before, unless that is long ago: then it is erased. */
export async function readDraft(store: DeviceStore, place: string, now: number): Promise<Draft | undefined> {
  return store.update<Draft>(place, kept => (kept && now - kept.keptAt < maxCommandAge ? kept : undefined))
}

export async function keepDraft(store: DeviceStore, place: string, draft: Draft): Promise<void> {
  await store.update<Draft>(place, () => draft)
}

export async function eraseDraft(store: DeviceStore, place: string): Promise<void> {
  await store.update(place, () => undefined)
}
