import {
  AdapterError,
  type CalendarAdapter,
  type CallOptions,
  type EventPage,
  type Occurrence,
} from '@library-catalyst/core'
import { toAnswerError } from './answer-error.ts'
import { eventPageShape, hasShape, occurrenceShape, type Shape } from './answer-shape.ts'
import { absoluteUrl, eventsUrl, routeUrl, subscriptionUrl } from './events-url.ts'

export interface RestAdapterOptions {
  /** Address of the server, absolute or relative to the page: `https://events.example`, `/`. */
  readonly api: string
  /** The library's name on the server. */
  readonly library: string
  /** Asks in place of the global `fetch`: it may hand in an answer that was requested before the adapter was there. */
  readonly fetch?: (url: string, init: Asked) => Promise<Response>
}

type Asked = RequestInit & { readonly signal: AbortSignal }

/** Events from a Library Catalyst server, and registering for them there. */
export function createRestAdapter({ api, library, fetch = fetchLate }: RestAdapterOptions): CalendarAdapter {
  async function read<T>(url: string, shape: Shape, asked: Asked): Promise<T> {
    const { signal } = asked
    const response = await reached(fetch(url, asked), signal)
    const { body, cause } = parse(await reached(response.text(), signal))
    signal.throwIfAborted()
    if (!response.ok) throw toAnswerError(response, body)
    if (!hasShape(body, shape)) throw new AdapterError('upstream', `No answer of our API: ${url}`, { cause })
    return body as T
  }

  /** A server knows its pictures by their paths; whoever shows one needs all of the address. */
  const located = (occurrence: Occurrence): Occurrence => {
    const { image } = occurrence
    return image ? { ...occurrence, image: { ...image, url: absoluteUrl(api, image.url) } } : occurrence
  }

  /** Most who read what is on never register: the code for it comes with the first who does. */
  const desk = async ({ signal }: CallOptions) =>
    (await reached(import('./rest-registration.ts'), signal)).createRestRegistration({ api, library, read })

  return {
    name: 'rest',
    calendar: {
      async list(query, { signal }) {
        const page = await read<EventPage>(eventsUrl(api, library, query), eventPageShape, { signal })
        return { ...page, items: page.items.map(located) }
      },
      async get(event, { signal }) {
        return located(
          await read<Occurrence>(routeUrl(api, 'getEvent', { library, event }), occurrenceShape, { signal }),
        )
      },
      subscriptionUrl: query => subscriptionUrl(api, library, query),
      registration: {
        address: absoluteUrl(api, `/v1/${library}`),
        seats: async (event, options) => (await desk(options)).seats(event, options),
        register: async (command, options) => (await desk(options)).register(command, options),
      },
    },
  }
}

/** Looked up at each call: a test or a monitor may put its own in place after the adapter was made. */
const fetchLate: NonNullable<RestAdapterOptions['fetch']> = (url, init) => globalThis.fetch(url, init)

/** What came over the network; if nothing did, because the caller called off or because it is not there. */
async function reached<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await answer
  } catch (cause) {
    signal.throwIfAborted()
    throw new AdapterError('offline', 'Nothing answered', { cause })
  }
}

function parse(text: string): { readonly body?: unknown; readonly cause?: unknown } {
  try {
    return { body: JSON.parse(text) }
  } catch (cause) {
    return { cause }
  }
}
