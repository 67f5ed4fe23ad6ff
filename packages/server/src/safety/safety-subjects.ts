import type { Instant } from '@library-catalyst/core'
import type { MailSettings } from '../mail/mail-settings.ts'
import type { Database } from '../storage/database.ts'

/** One thing of a library that people see of each other. */
export interface SubjectOf {
  readonly library: string
  readonly id: string
}

/** What a feature lets be done with its things; both may find it done, or the thing gone. */
export interface SafetySubject {
  hide(transaction: Database, thing: SubjectOf, now: Instant): Promise<void>
  show(transaction: Database, thing: SubjectOf, now: Instant): Promise<void>
}

/** By the kind: `listing`, `conversation`. */
export type SafetySubjects = Readonly<Record<string, SafetySubject>>

/** Where staff work, and where authors appeal. */
export interface SafetySettings extends MailSettings {
  readonly subjects: SafetySubjects
}

/** When it happens, and for whom. */
export interface SafetyMoment {
  readonly settings: SafetySettings
  readonly now: Instant
}
