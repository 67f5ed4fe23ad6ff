import { takesCoding } from './accept-encoding.ts'
import type { Answer, Coding, Encoders } from './answer.ts'
import { apiHeaders } from './security-headers.ts'

/** Below this a compressed body saves no packet. */
const worthEncoding = 860
const codings = ['br', 'gzip'] as const satisfies readonly Coding[]

/** What an answer depends on in a request, whatever the platform. */
export interface Asked {
  readonly method: string
  /** @param name in lower case */
  header(name: string): string | null
}

export interface Reply {
  readonly status: 200 | 304
  readonly headers: Readonly<Record<string, string>>
  /** Null for HEAD, and where the client has it. */
  readonly body: Uint8Array<ArrayBuffer> | null
}

/**
 * Give an answer to a request: conditional (RFC 9110 section 13), compressed, and without a body for HEAD. At once,
 * unless its compressed form has to be made first.
 */
export function respond(
  answer: Answer,
  { method, headers: sent }: Request,
  encoders: Encoders,
  headers: Readonly<Record<string, string>>,
): Response | Promise<Response> {
  const asked = { method, header: (name: string) => sent.get(name) }
  const reply = replyTo(answer, asked, headers)
  if (reply) return toResponse(reply)
  const coding = codingFor(answer, asked) as Coding
  return encode(answer, coding, encoders).then(body => toResponse(full(answer, method, body, coding, headers)))
}

const toResponse = ({ body, ...init }: Reply): Response => new Response(body, init)

/** The same, but only if it can be given at once. */
export function replyTo(answer: Answer, asked: Asked, headers: Readonly<Record<string, string>>): Reply | undefined {
  if (isKnown(asked.header('if-none-match'), answer.etag))
    return { status: 304, headers: { ...apiHeaders, ...validity(answer), ...headers }, body: null }
  const coding = codingFor(answer, asked)
  const body = coding ? answer.encoded.get(coding) : answer.body
  return body && full(answer, asked.method, body, coding, headers)
}

function codingFor({ isCompressed, body }: Answer, asked: Asked): Coding | undefined {
  const isSmall = isCompressed ?? body.length < worthEncoding
  return isSmall ? undefined : chooseCoding(asked.header('accept-encoding'))
}

function full(
  answer: Answer,
  method: string,
  body: Uint8Array<ArrayBuffer>,
  coding: Coding | undefined,
  headers: Readonly<Record<string, string>>,
): Reply {
  return {
    status: 200,
    headers: {
      ...apiHeaders,
      ...validity(answer),
      'Content-Type': answer.mediaType,
      'Content-Length': String(body.length),
      ...(coding && { 'Content-Encoding': coding }),
      ...(answer.disposition && { 'Content-Disposition': answer.disposition }),
      ...headers,
    },
    body: method === 'HEAD' ? null : body,
  }
}

const validity = ({ etag, cacheControl }: Answer) => ({ ETag: etag, 'Cache-Control': cacheControl })

async function encode(answer: Answer, coding: Coding, encoders: Encoders): Promise<Uint8Array<ArrayBuffer>> {
  const made = new Uint8Array(await encoders[coding](answer.body))
  answer.encoded.set(coding, made)
  return made
}

/** RFC 9110 section 13.1.2, with the weak comparison that it asks for. */
export function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false
  const opaque = etag.replace(/^W\//, '')
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some(tag => tag.trim().replace(/^W\//, '') === opaque)
}

/** The best of ours that the client takes, if any. */
function chooseCoding(acceptEncoding: string | null): Coding | undefined {
  return codings.find(coding => takesCoding(acceptEncoding, coding))
}
