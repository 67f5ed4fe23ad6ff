/** The engines that elements are tested in. `webkit` is WebKitGTK. */
export const engines = ['chromium', 'firefox', 'webkit'] as const
export type Engine = (typeof engines)[number]

/** A browser that was found on this machine. */
export interface FoundBrowser {
  readonly engine: Engine
  readonly executable: string
  /** What it must be started with here. */
  readonly args: readonly string[]
}
