import type { Adapter } from '@library-catalyst/core'
import { type Signal, signal } from '@preact/signals'
import type { SetupProblem } from './setup-problem.ts'

/** What attributes say about where data come from. */
export interface SourceSettings {
  /** Address of a feed, or of several with white space between. */
  readonly src: string | undefined
  /** Base address of a reference server. */
  readonly api: string | undefined
  /** The library's id on that server. */
  readonly library: string | undefined
  /** IANA zone of the library. */
  readonly timeZone: string | undefined
}

/** Makes the adapter that the settings ask for, or tells what is wrong with them. What it makes is kept: one per settings. */
export type AdapterResolver = (settings: SourceSettings) => Adapter | SetupProblem

/** Widgets import no adapter: the sdk registers how to find one, and whoever uses npm sets `adapter` instead. */
export const adapterResolver: Signal<AdapterResolver | undefined> = signal(undefined)
