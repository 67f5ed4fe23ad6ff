import type { RegistrationPort, RegistrationReceipt, Seats } from '@library-catalyst/core'
import type { Shape } from './answer-shape.ts'
import { routeUrl } from './events-url.ts'

interface RestRegistrationOptions {
  readonly api: string
  readonly library: string
  /** Asks the server, and reads its answer. */
  readonly read: <T>(url: string, shape: Shape, asked: RequestInit & { readonly signal: AbortSignal }) => Promise<T>
}

const receiptShape = { id: '', event: '', status: '' } as const

/** Registering with a Library Catalyst server. */
export function createRestRegistration({
  api,
  library,
  read,
}: RestRegistrationOptions): Pick<RegistrationPort, 'seats' | 'register'> {
  return {
    seats: (event, { signal }) => read<Seats>(routeUrl(api, 'getSeats', { library, event }), {}, { signal }),
    register: ({ event, idempotencyKey, request }, { signal }) =>
      read<RegistrationReceipt>(routeUrl(api, 'register', { library, event }), receiptShape, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
        body: JSON.stringify(request),
        signal,
      }),
  }
}
