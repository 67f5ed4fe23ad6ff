import type { FieldError } from '@library-catalyst/core'

/** A request is refused for a reason that its HTTP status tells better than an `AdapterErrorCode` could. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest'
  readonly status: number
  readonly title: string
  readonly fields: readonly FieldError[]

  /** @param detail for the developer who reads the answer */
  constructor(status: number, title: string, detail: string, fields: readonly FieldError[] = []) {
    super(detail)
    this.status = status
    this.title = title
    this.fields = fields
  }
}
