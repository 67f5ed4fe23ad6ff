/** A spreadsheet takes what begins so for a formula, and runs it (CWE-1236); white space before it does not help. */
const formula = /^[\s"']*[=+\-@\t\r|%]/

/**
 * A table in RFC 4180, which a spreadsheet can open without running anything that somebody typed into a form: such
 * values get an apostrophe in front, which says that they are text.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  // The mark at the start is how Excel tells UTF-8 from the code page of the computer.
  return `\uFEFF${rows.map(row => row.map(toCell).join(',')).join('\r\n')}\r\n`
}

function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
