import type { Warning } from '@library-catalyst/core'
import { icalLimits } from './limits.ts'

const messageLength = 200

/** Warnings of one reading. A hostile feed cannot fill the memory with them: the last one counts those left out. */
export class WarningList {
  readonly #warnings: Warning[] = []
  #leftOut = 0

  add(code: string, message: string, subject?: string): void {
    if (this.#warnings.length >= icalLimits.warnings) this.#leftOut++
    else this.#warnings.push({ code, message, ...(subject && { subject: subject.slice(0, messageLength) }) })
  }

  all(): readonly Warning[] {
    if (this.#leftOut === 0) return this.#warnings
    return [...this.#warnings, { code: 'more-warnings', message: `${this.#leftOut} more warnings are not told` }]
  }
}
