import { keepableText } from '../keepable-text.ts'
import type { Row } from './table-rows.ts'

type Told = string | number | null | { readonly base64: string }

/** A row as JSON, alike whichever database it comes from. */
export function toRowText(row: Row): string {
  const columns = Object.keys(row).sort()
  return JSON.stringify(Object.fromEntries(columns.map(column => [column, tell(row[column] ?? null)])))
}

/** @throws {SyntaxError} */
export function fromRowText(text: string): Row {
  const told = JSON.parse(text) as Readonly<Record<string, Told>>
  return Object.fromEntries(Object.entries(told).map(([column, value]) => [column, untell(value)]))
}

function tell(value: Row[string]): Told {
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') }
  return typeof value === 'string' ? keepableText(value) : value
}

const untell = (value: Told): Row[string] =>
  value !== null && typeof value === 'object' ? new Uint8Array(Buffer.from(value.base64, 'base64')) : value
