export type Coding = 'br' | 'gzip'

/** How a body is compressed; the platform's own business. */
export type Encoders = Readonly<Record<Coding, (body: Uint8Array) => Promise<Uint8Array>>>

export interface AnswerDraft {
  readonly mediaType: string
  readonly text: string
  readonly cacheControl: string
  readonly disposition?: string
  /** Such as a picture: to compress it again would save nothing. */
  readonly isCompressed?: true
}

/** An answer that can be given many times: its bytes, and once somebody has asked for them, its compressed bytes. */
export interface Answer extends Omit<AnswerDraft, 'text'> {
  readonly body: Uint8Array<ArrayBuffer>
  /** Weak where the same tag stands for every coding; made from the content, so that replicas agree. */
  readonly etag: string
  readonly encoded: Map<Coding, Uint8Array<ArrayBuffer>>
}

export async function createAnswer({ text, ...draft }: AnswerDraft): Promise<Answer> {
  const body = new TextEncoder().encode(text)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  return { ...draft, body, etag: `W/"${toHex(digest.subarray(0, 12))}"`, encoded: new Map() }
}

const toHex = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
