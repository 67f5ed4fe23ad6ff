import {
  dateOf,
  type EventPage,
  type IsoDate,
  minutesPerDay,
  toEpochMinute,
  toInstant,
  wallTimeOn,
} from '@library-catalyst/core'
import { signal } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'
import { onPageMinute } from '../../element/page-clock.ts'
import type { TimeRows } from './time-rows.ts'

interface NowLineProps {
  /** Whose offsets tell the library's time. */
  readonly page: EventPage
  readonly date: IsoDate
  readonly rows: TimeRows
}

/** Where the day stands, on the library's clock; moves by the minute, and redraws nothing else. */
export class NowLine extends Component<NowLineProps> {
  readonly #now = signal<number | undefined>(undefined)
  #stop: (() => void) | undefined

  override componentDidMount(): void {
    this.#now.value = Date.now()
    this.#stop = onPageMinute(now => (this.#now.value = now))
  }

  override componentWillUnmount(): void {
    this.#stop?.()
  }

  render({ page, date, rows }: NowLineProps): ComponentChild {
    if (this.#now.value === undefined) return null
    const wall = wallTimeOn(page, toInstant(this.#now.value))
    const place = dateOf(wall) === date ? rows.at(toEpochMinute(wall) % minutesPerDay) : undefined
    return place && <i class="now" aria-hidden="true" style={{ gridRow: place.row, '--share': place.share }} />
  }
}
