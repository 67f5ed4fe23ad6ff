import { type Signal, signal } from '@preact/signals'
import type { ComponentChild } from 'preact'
import { StaffProblem } from './staff-api.ts'
import { words } from './words.ts'

/** Something that is fetched: what came last stays while it is fetched again. */
export class Loading<Value> {
  readonly value: Signal<Value | undefined> = signal(undefined)
  readonly problem: Signal<StaffProblem | undefined> = signal(undefined)
  readonly #load: () => Promise<Value>
  #times = 0

  constructor(load: () => Promise<Value>) {
    this.#load = load
    void this.again()
  }

  readonly again = async (): Promise<void> => {
    const time = ++this.#times
    try {
      const value = await this.#load()
      if (time !== this.#times) return
      this.value.value = value
      this.problem.value = undefined
    } catch (error) {
      if (time === this.#times) this.problem.value = toProblem(error)
    }
  }
}

export const toProblem = (error: unknown): StaffProblem =>
  error instanceof StaffProblem ? error : new StaffProblem(500)

interface LoadedProps<Value> {
  readonly from: Loading<Value>
  readonly children: (value: Value) => ComponentChild
}

export function Loaded<Value>({ from, children }: LoadedProps<Value>): ComponentChild {
  const value = from.value.value
  const problem = from.problem.value
  return (
    <>
      {problem && (
        <div class="notice" role="alert">
          <p>{words.trouble[problem.code]}</p>
          <button type="button" onClick={() => void from.again()}>
            {words.retry}
          </button>
        </div>
      )}
      {value === undefined ? !problem && <p class="quiet">{words.loading}</p> : children(value)}
    </>
  )
}
