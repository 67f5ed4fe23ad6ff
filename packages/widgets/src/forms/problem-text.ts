import type { FieldProblem, FormField, FormWords } from '@library-catalyst/core'

/** What is wrong with a field in words, with its label in them: in the summary, they stand alone. */
export function problemText(field: FormField, { code }: FieldProblem, { problems }: FormWords): string {
  const { kind, label } = field
  if (code === 'required' || code === 'length') {
    if (kind === 'choice' || kind === 'checks') return problems.choose(label)
    if (kind === 'consent') return problems.tick(label)
    if (code === 'length' && 'maxLength' in field && field.maxLength !== undefined)
      return problems.length(label, field.maxLength)
    return problems.required(label)
  }
  if (kind === 'number') return code === 'number' ? problems.number(label) : problems.range(label, field.min, field.max)
  return kind === 'email' ? problems.email(label) : problems.other(label)
}
