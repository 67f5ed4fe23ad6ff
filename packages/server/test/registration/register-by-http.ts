import { randomUUID } from 'node:crypto'
import type { RegistrationReceipt } from '@library-catalyst/core/rest/routes'

export const event = { library: 'harbour', event: 'programme:event-1' }
export const path = '/v1/libraries/harbour/events/programme:event-1'

/** A command as a patron's page would keep it until it is answered. */
export interface Sending {
  readonly key: string
  readonly name: string
}

export const sending = (name: string): Sending => ({ key: randomUUID(), name })

/** @throws if it is not acknowledged, for whatever reason */
export async function send(server: string, { key, name }: Sending): Promise<RegistrationReceipt> {
  const response = await fetch(`${server}${path}/registrations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ name, email: `${name}@mail.example` }),
  })
  const text = await response.text()
  if (response.status !== 201) throw new Error(`${response.status} ${text}`)
  return JSON.parse(text) as RegistrationReceipt
}
