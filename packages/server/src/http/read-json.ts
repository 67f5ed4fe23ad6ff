import { AdapterError, type FieldError } from '@library-catalyst/core'
import * as v from 'valibot'
import { jsonPointer } from '../json-pointer.ts'
import { RefusedRequest } from './refused-request.ts'

/** What a form holds, with room to spare. */
const maxBytes = 16 * 1024

/**
 * The body of a request, as the schema has it.
 *
 * @throws {RefusedRequest} if it is too large, or no JSON (which also keeps out forms that other sites post unasked)
 * @throws {AdapterError} `invalid`, with everything that does not fit
 */
export async function readJson<Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
  mostBytes = maxBytes,
): Promise<v.InferOutput<Schema>> {
  const [mediaType = ''] = (request.headers.get('content-type') ?? '').split(';')
  if (mediaType.trim().toLowerCase() !== 'application/json')
    throw new RefusedRequest(415, 'Unsupported media type', 'The body must be application/json')
  const { success, output, issues } = v.safeParse(schema, parse(await readText(request, mostBytes)))
  if (success) return output
  throw new AdapterError('invalid', 'The body does not fit', { fields: issues.map(toFieldError) })
}

/** Counted while it comes: what it says of its own length is not believed. */
async function readText({ body }: Request, mostBytes: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    if (bytes > mostBytes) throw new RefusedRequest(413, 'Content too large', `At most ${mostBytes} bytes`)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new AdapterError('invalid', 'The body is not JSON', { fields: [{ pointer: '', code: 'json' }], cause })
  }
}

/** The rules that what was sent may break, in words that stay when the library that checks them changes. */
const codes: Readonly<Record<string, string>> = {
  min_length: 'length',
  max_length: 'length',
  max_entries: 'length',
  min_value: 'range',
  max_value: 'range',
  regex: 'format',
  check: 'format',
}

/** Nothing of what was sent is in it, but names of fields. */
function toFieldError({ type, path, received, expected }: v.BaseIssue<unknown>): FieldError {
  const code = received === 'undefined' ? 'required' : expected === 'never' ? 'unknown' : (codes[type] ?? 'type')
  return { pointer: jsonPointer(path?.map(({ key }) => key) ?? []), code }
}
