import { type CustomTypesConfig, types } from 'pg'

type Parser = (text: string) => unknown

/** Counts and sums are far below 2^53, and bytes are bytes; the driver has its own ideas of both. */
const parsers: Readonly<Record<number, Parser>> = { [types.builtins.INT8]: Number, [types.builtins.BYTEA]: toBytes }

/** How values come in from the database. */
export const postgresTypes: CustomTypesConfig = {
  getTypeParser: ((id, format) =>
    parsers[id] ?? (types.getTypeParser(id, format) as Parser)) as CustomTypesConfig['getTypeParser'],
}

/** @param text `\x` and two hexadecimal digits for each byte */
function toBytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text.slice(2), 'hex'))
}
