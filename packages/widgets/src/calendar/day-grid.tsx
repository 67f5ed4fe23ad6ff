import type { BrowseWords, IsoDate, Locale, Occurrence } from '@library-catalyst/core'
import { Component, createRef } from 'preact'

/** What a grid of days is given, be they of a month or of a week. */
export interface DayGridProps {
  /** The day that has the grid's one tab stop. */
  readonly date: IsoDate
  readonly today: IsoDate
  readonly label: string
  readonly locale: Locale
  readonly words: BrowseWords
  readonly linkTo: (id: string) => string
  readonly onChoose: (occurrence: Occurrence) => void
  /** Another day, perhaps of another month or week, takes the focus. */
  readonly onMove: (date: IsoDate) => void
  /** Show all that is on this day. */
  readonly onDay: (date: IsoDate) => void
}

/** A grid of days that keeps the focus: on the day that a key leads to, and within itself when fresh data come. */
export abstract class DayGrid<Props extends DayGridProps> extends Component<Props> {
  protected readonly grid = createRef<HTMLDivElement>()
  /** A key moved the date: once it is drawn, it gets the focus. */
  #movedByKey = false

  override getSnapshotBeforeUpdate(): boolean {
    return this.#hasFocus()
  }

  override componentDidUpdate(_before: Props, _state: unknown, hadFocus: boolean): void {
    // What has the focus may be gone with fresh data; its day is still there.
    const hasLostFocus = hadFocus && !this.#hasFocus()
    if (this.#movedByKey || hasLostFocus) this.grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    this.#movedByKey = false
  }

  /** @param cell of the day that has the focus now, or holds what has it */
  protected moveByKey(next: IsoDate, cell: HTMLElement): void {
    // Nothing would be drawn, and the move would be remembered until something is.
    if (next === this.props.date) return cell.focus()
    this.#movedByKey = true
    this.props.onMove(next)
  }

  #hasFocus(): boolean {
    const grid = this.grid.current
    // What `:focus-within` says of an element that has just gone, engines do not agree on.
    return grid?.contains((grid.getRootNode() as ShadowRoot).activeElement) ?? false
  }
}
