import type { Warning } from '@library-catalyst/core'

/** Warnings that are told; the last one says how many are not. */
export const mostWarnings = 100
const messageLength = 200

/** Warnings of one reading. A hostile source cannot fill the memory with them: the last one counts those left out. */
export class WarningList {
  readonly #warnings: Warning[] = []
  #leftOut = 0

  add(code: string, message: string, subject?: string): void {
    if (this.#warnings.length >= mostWarnings) this.#leftOut++
    else this.#warnings.push({ code, message, ...(subject && { subject: subject.slice(0, messageLength) }) })
  }

  all(): readonly Warning[] {
    if (this.#leftOut === 0) return this.#warnings
    return [...this.#warnings, { code: 'more-warnings', message: `${this.#leftOut} more warnings are not told` }]
  }
}
