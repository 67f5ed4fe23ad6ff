import { takesCoding } from './accept-encoding.ts'
import type { Answer, Coding, Encoders } from './answer.ts'
import { apiHeaders } from './security-headers.ts'

/** Below this a compressed body saves no packet. */
const worthEncoding = 860
const codings = ['br', 'gzip'] as const satisfies readonly Coding[]

/**
 * Give an answer to a request: conditional (RFC 9110 section 13), compressed, and without a body for HEAD. At once,
 * unless its compressed form has to be made first.
 */
export function respond(
  answer: Answer,
  request: Request,
  encoders: Encoders,
  headers: Readonly<Record<string, string>>,
): Response | Promise<Response> {
  const { headers: asked } = request
  if (isKnown(asked.get('if-none-match'), answer.etag))
    return new Response(null, { status: 304, headers: { ...apiHeaders, ...validity(answer), ...headers } })

  const isSmall = answer.isCompressed ?? answer.body.length < worthEncoding
  const coding = isSmall ? undefined : chooseCoding(asked.get('accept-encoding'))
  const body = coding ? answer.encoded.get(coding) : answer.body
  if (body) return full(answer, request.method, body, coding, headers)
  return encode(answer, coding as Coding, encoders).then(made => full(answer, request.method, made, coding, headers))
}

function full(
  answer: Answer,
  method: string,
  body: Uint8Array<ArrayBuffer>,
  coding: Coding | undefined,
  headers: Readonly<Record<string, string>>,
): Response {
  return new Response(method === 'HEAD' ? null : body, {
    headers: {
      ...apiHeaders,
      ...validity(answer),
      'Content-Type': answer.mediaType,
      'Content-Length': String(body.length),
      ...(coding && { 'Content-Encoding': coding }),
      ...(answer.disposition && { 'Content-Disposition': answer.disposition }),
      ...headers,
    },
  })
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
