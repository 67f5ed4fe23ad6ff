import { icalLimits } from './limits.ts'

/** Counts what an expansion costs. Each series has its own allowance, and all of them one together. */
export class StepBudget {
  #total = 0
  #ofSeries = 0
  readonly #most: number

  constructor(most: number = icalLimits.stepsPerExpansion) {
    this.#most = most
  }

  /** All steps so far. */
  get spent(): number {
    return this.#total
  }

  get isExhausted(): boolean {
    return this.#total > this.#most || this.#ofSeries > icalLimits.stepsPerSeries
  }

  startSeries(): void {
    this.#ofSeries = 0
  }

  /** @returns false once there is nothing left: stop, and keep what there is */
  spend(steps: number): boolean {
    this.#total += steps
    this.#ofSeries += steps
    return !this.isExhausted
  }
}
