import type { FieldError } from '../adapter/adapter-error.ts'
import type { FieldProblem, FormField } from './form-field.ts'

export interface FoundProblems {
  readonly problems: readonly FieldProblem[]
  /** What belongs to no field of the form. */
  readonly others: readonly FieldError[]
}

/**
 * A server's errors as problems of the fields that they are about: of the field at the pointer, or of the nearest one
 * around it.
 */
export function fieldProblems(fields: readonly FormField[], errors: readonly FieldError[]): FoundProblems {
  const problems = new Map<string, FieldProblem>()
  const others: FieldError[] = []
  for (const error of errors) {
    const field = nearest(fields, error.pointer)
    if (!field) others.push(error)
    // One thing at a time.
    else if (!problems.has(field.name)) problems.set(field.name, { name: field.name, code: error.code })
  }
  return { problems: [...problems.values()], others }
}

function nearest(fields: readonly FormField[], pointer: string): FormField | undefined {
  return fields
    .filter(({ name }) => pointer === name || pointer.startsWith(`${name}/`))
    .sort((one, other) => other.name.length - one.name.length)[0]
}
