import type { MailSettings } from '../mail/mail-settings.ts'
import type { RelayPartyTable, RelayThreadTable } from './relay-tables.ts'

export type RelaySide = 'first' | 'second'
export const otherSide = (side: RelaySide): RelaySide => (side === 'first' ? 'second' : 'first')

/** Why nothing is passed on any more. */
export type CloseReason =
  | 'stopped' // one of the two did not want to go on
  | 'blocked' // one of the two blocked the other, who must not notice
  | 'idle' // nobody wrote for a long time
  | 'hidden' // until staff have looked, or because they did

/** What a conversation, a report or a decision is about: `{ kind: 'listing', id }`. */
export interface SubjectKey {
  readonly kind: string
  readonly id: string
}

export interface RelayPerson {
  readonly address: string
  /** A first name or an alias; all that the other one gets to know. */
  readonly alias: string
  readonly locale: string
}

/** Where mails can be answered to and pages are, and what a library is called. */
export interface RelaySettings extends Pick<MailSettings, 'publicUrl' | 'nameOf'> {
  /** Domain of the addresses for answers; left out, one answers on the thread's page. */
  readonly domain?: string
}

export interface ThreadKey {
  readonly library: string
  readonly id: string
}

/** A thread with its two people. */
export interface Thread {
  readonly row: RelayThreadTable
  readonly parties: Readonly<Record<RelaySide, RelayPartyTable>>
}

/** Whether what the two write is passed on. */
export const isOpen = ({ row }: Thread): boolean => row.closed_at === null

/** Whether it looks open to one of the two: whoever was blocked is not told. */
export const looksOpen = (thread: Thread, side: RelaySide): boolean =>
  isOpen(thread) || (thread.row.closed_because === 'blocked' && thread.row.closed_by !== side)
