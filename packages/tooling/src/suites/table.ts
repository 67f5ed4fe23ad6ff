import type { Counts, Row } from './suite.ts'

const columns = ['suite', 'passed', 'failed', 'skipped', 'seconds'] as const

/** The closing table: a line per suite, numbers to the right. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(row => [
    row.name,
    String(row.passed),
    String(row.failed),
    String(row.skipped),
    row.seconds.toFixed(1),
  ])
  const lines = [columns, ...cells]
  const widths = columns.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0)))
  const pad = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)
  return lines.map(line => line.map(pad).join('  ')).join('\n')
}

/** The line that machines read. */
export function closingLine(rows: readonly Row[]): string {
  const sum = (count: keyof Counts) => rows.reduce((total, row) => total + row[count], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`
}
