import { type ReadonlySignal, signal } from '@preact/signals'
import { createContext } from 'preact'

/** What is wrong with a field, by its name. */
export interface FormProblem {
  readonly name: string
  readonly label: string
  readonly text: string
}

/** What is wrong in the form around a field. */
export const FormProblems = createContext<ReadonlySignal<readonly FormProblem[]>>(signal([]))
