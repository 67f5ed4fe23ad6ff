import { createRestAdapter } from '@library-catalyst/adapters/rest'
import type { Adapter } from '@library-catalyst/core'
import type { AdapterResolver, SourceSettings } from '@library-catalyst/widgets'
import { fetchOrTake } from './early-answers.ts'
import { deferAdapter, shareCalendar } from './shared-adapter.ts'

const adapters = new Map<string, Adapter>()

/** From attributes to an adapter; elements that say the same share one, and its requests. */
export const resolveAdapter: AdapterResolver = settings => {
  const { src, api, library } = settings
  if (src && api) return { name: 'src', message: 'and api are both given: keep the one that events should come from' }
  if (api && !library) return { name: 'library', message: 'is missing: which of the libraries on the server is it?' }
  if (!src && !api) return { name: 'src', message: '(a feed) or api (a server) is missing: where do events come from?' }
  const key = JSON.stringify(settings)
  const adapter = adapters.get(key) ?? makeAdapter(settings)
  adapters.set(key, adapter)
  return adapter
}

function makeAdapter({ src, api = '', library = '', timeZone }: SourceSettings): Adapter {
  if (!src) return shareCalendar(createRestAdapter({ api, library, fetch: fetchOrTake }))
  return deferAdapter('feed', async () => (await import('./feed-adapter.ts')).makeFeedAdapter(src, timeZone))
}
