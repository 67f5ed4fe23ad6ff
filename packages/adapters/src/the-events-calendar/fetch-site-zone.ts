import { AdapterError, isTimeZone } from '@library-catalyst/core'
import { type AskOptions, askSite } from './ask-site.ts'
import { objectOf, textOf } from './event-record.ts'
import type { RestSite } from './rest-site.ts'

/**
 * The zone (IANA) that WordPress has for the site: `timezone_string` in the index of its REST API.
 *
 * @throws {AdapterError} `invalid` at `/timeZone` if it has only an offset
 */
export async function fetchSiteZone(site: RestSite, options: AskOptions): Promise<string> {
  const answer = await askSite(site.indexUrl(), options)
  if (answer.kind === 'refusal') throw answer.error
  const zone = answer.kind === 'answer' ? textOf(objectOf(answer.body)?.['timezone_string']) : ''
  if (isTimeZone(zone)) return zone
  throw new AdapterError('invalid', 'The site names no time zone: set the library’s', {
    fields: [{ pointer: '/timeZone', code: 'required' }],
  })
}
