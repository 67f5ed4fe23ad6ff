import { AdapterError, toInstant } from '@library-catalyst/core'
import type { Hono } from 'hono'
import type { Clock } from '../clock.ts'
import { notAllowed, problemResponse } from '../http/problem-response.ts'
import { readBody } from '../http/read-body.ts'
import { apiHeaders } from '../http/security-headers.ts'
import { mostMailBytes } from './incoming-mail.ts'
import { mayHandIn, type RelayDesk } from './relay-desk.ts'

const path = '/v1/inbound-mail'

export interface InboundRouteOptions {
  readonly relay: RelayDesk
  readonly now: Clock
  readonly onError: (error: unknown) => void
}

/**
 * Where a mail server hands mail in, as it came (`message/rfc822`). The answer is the same for a conversation that there is
 * and for one that there is not; 5xx asks for the mail again.
 */
export function addInboundRoute(app: Hono, { relay, now, onError }: InboundRouteOptions): void {
  const { inboundSecret: secret, store, settings } = relay
  if (secret === undefined) return
  app.post(path, async ({ req }) => {
    try {
      if (!mayHandIn(req.header('authorization') ?? null, secret))
        throw new AdapterError('unauthorised', 'Hand mail in with the secret of the configuration')
      const raw = await readBody(req.raw, mostMailBytes)
      const recipient = req.query('recipient')
      await store.receive({ raw, ...(recipient !== undefined && { recipient }) }, { settings, now: toInstant(now()) })
      return new Response(null, { status: 202, headers: { ...apiHeaders, 'Cache-Control': 'no-store' } })
    } catch (error) {
      onError(error)
      return problemResponse(error, {})
    }
  })
  app.all(path, () => notAllowed('POST'))
}
