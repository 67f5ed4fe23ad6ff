/** Bundled beside the script. */
declare module '*.css'

/** Its package has types, but hides them from this resolution: as much as is used here. */
declare module '@toast-ui/calendar' {
  export default class Calendar {
    constructor(host: Element, options: Readonly<Record<string, unknown>>)
    setDate(date: string): void
    next(): void
    createEvents(events: readonly Readonly<Record<string, unknown>>[]): void
  }
}
