import { AdapterError } from '@library-catalyst/core'
import { type AskOptions, askSite } from './ask-site.ts'
import { type EventRecord, objectOf, toEventRecord } from './event-record.ts'
import type { RestSite } from './rest-site.ts'

/** Codes of WordPress for a post that is no event, or none that everybody may see. */
const missing = ['event-not-found', 'event-not-accessible', 'rest_invalid_param']

/**
 * @throws {AdapterError} `not-found` if the site has no such event (any more)
 */
export async function fetchEvent(site: RestSite, id: string, options: AskOptions): Promise<EventRecord> {
  const answer = await askSite(site.eventUrl(id), options)
  if (answer.kind === 'answer' && objectOf(answer.body)) return toEventRecord(answer.body)
  if (answer.kind === 'refusal' && !missing.includes(answer.code)) throw answer.error
  if (answer.kind === 'refusal')
    throw new AdapterError('not-found', 'The site has no such event', { cause: answer.code })
  throw new AdapterError('upstream', 'The site does not answer with an event')
}
