import type { BaseIssue, BaseSchema } from 'valibot'
import type { StaffRole } from './staff-schemas.ts'

type JsonSchema = BaseSchema<unknown, unknown, BaseIssue<unknown>>

/** One thing that one can ask of the API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly summary: string
  /** Whether the query string of `EventQuery` applies. */
  readonly takesEventQuery?: boolean
  /** Whether `width`, one of `pictureWidths`, may be in the query string. */
  readonly takesPictureWidth?: boolean
  /** Whether `event` (the id of an occurrence) and `q` (words to look for) may be in the query string. */
  readonly takesRegistrationQuery?: boolean
  /** Whether `cursor` may be in the query string, to go on where the answer before ended. */
  readonly takesCursor?: boolean
  /** Whether `q` (words to look for) may be in the query string. */
  readonly takesWords?: boolean
  /** Whether the request must name, in `If-Match`, the version that it changes. */
  readonly needsVersion?: boolean
  /** The most bytes of the body; 16 KiB if left out. */
  readonly mostBytes?: number
  /** Staff with one of these may ask, and admins. Left out: everybody. */
  readonly roles?: readonly StaffRole[]
  /** Staff must not do it twice by mistake: it needs an `Idempotency-Key`, too. */
  readonly isOnceOnly?: true
  /** JSON. */
  readonly body?: JsonSchema
  /** Of the answer if all went well; left out: 201 where `needsKey`, else 200. */
  readonly status?: 200 | 201 | 303
  readonly answer:
    | { readonly mediaType: 'application/json'; readonly schema: JsonSchema }
    | { readonly mediaType: 'text/calendar' | 'text/csv' | 'text/html' }
    | { readonly mediaType: 'image/webp' }
}

export const json = <Schema extends JsonSchema>(schema: Schema) => ({ mediaType: 'application/json', schema }) as const

/** What a patron sends needs an `Idempotency-Key`: it makes something, and may be sent again by an outbox. */
export const needsKey = ({ body, path, isOnceOnly }: Route): boolean =>
  isOnceOnly ?? (body !== undefined && !path.includes('/staff/'))
