import type { WeekColumns } from '@library-catalyst/core'

/**
 * The rows that hours, days and events share: one for the dates, one for each lane of bars, and one between any two
 * lines of time. Such a row is as high as its minutes, or higher where its words need it, for all days at once: so
 * blocks grow with their titles, and what is at the same time stays at the same height.
 */
export class TimeRows {
  readonly #week: WeekColumns
  readonly #firstRow: number

  constructor(week: WeekColumns) {
    this.#week = week
    this.#firstRow = week.barLanes + 2
  }

  /** Of `grid-template-rows`; `--_minute` is the height of a minute, `--_quiet` that of one in which nothing is on. */
  get template(): string {
    const { lines, barLanes, quietHours } = this.#week
    const times = lines.slice(1).map((line, before) => {
      const start = lines[before] ?? line
      const minute = quietHours.has(Math.floor(start / 60)) ? '--_quiet' : '--_minute'
      return `minmax(calc(${line - start} * var(${minute})), auto)`
    })
    return ['auto', ...Array.from({ length: barLanes }, () => 'auto'), ...times].join(' ')
  }

  get fullHours(): readonly number[] {
    const { start, end } = this.#week.hours
    return Array.from({ length: end - start }, (_, index) => start + index)
  }

  /** Value of `grid-row` for what lasts from one line to another, both in minutes of the day. */
  between(start: number, end: number): string {
    const { lines } = this.#week
    return `${this.#firstRow + lines.indexOf(start)} / ${this.#firstRow + lines.indexOf(end)}`
  }

  /** The row that a minute of the day is in, and how far down in it, from 0 to 1; `undefined` if it is not shown. */
  at(minute: number): { readonly row: number; readonly share: number } | undefined {
    const { lines } = this.#week
    const before = lines.findLastIndex(line => line <= minute)
    const [start, end] = [lines[before], lines[before + 1]]
    if (start === undefined || end === undefined) return undefined
    return { row: this.#firstRow + before, share: (minute - start) / (end - start) }
  }
}
