import { type Adapter, AdapterError, type CalendarAdapter, shareRequests } from '@library-catalyst/core'

/** Elements that ask the same at once share the request. */
export function shareCalendar({ name, calendar }: CalendarAdapter): Adapter {
  return { name, calendar: { ...calendar, list: shareRequests(calendar.list) } }
}

/**
 * An adapter whose code comes with the first call. If that does not arrive, the call fails as `offline` and the next
 * one tries again.
 */
export function deferAdapter(name: string, load: () => Promise<CalendarAdapter>): Adapter {
  let loading: Promise<CalendarAdapter> | undefined
  let here: CalendarAdapter | undefined
  const loaded = async (): Promise<CalendarAdapter> => {
    loading ??= load().catch((cause: unknown) => {
      loading = undefined
      throw new AdapterError('offline', `The code of the ${name} adapter did not arrive`, { cause })
    })
    return (here = await loading)
  }
  return {
    name,
    calendar: {
      list: shareRequests(async (query, options) => (await loaded()).calendar.list(query, options)),
      get: async (id, options) => (await loaded()).calendar.get(id, options),
      // Asked for beside events, so that the code is here by then.
      subscriptionUrl: query => here?.calendar.subscriptionUrl?.(query),
      get registration() {
        return here?.calendar.registration
      },
    },
  }
}
