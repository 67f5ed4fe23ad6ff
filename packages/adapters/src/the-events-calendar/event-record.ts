/** `true` is a text, a number or a truth; a list has the shape of its items. */
type Shape = true | { readonly [name: string]: Shape }

const picture = { url: true, width: true, height: true } as const

/**
 * What is read of an event. The rest never leaves the answer: mail addresses and telephone numbers of people, above
 * all, and several kilobytes of markup.
 */
const eventShape = {
  id: true,
  status: true,
  title: true,
  description: true,
  excerpt: true,
  url: true,
  website: true,
  modified_utc: true,
  all_day: true,
  start_date: true,
  end_date: true,
  utc_start_date: true,
  utc_end_date: true,
  timezone: true,
  hide_from_listings: true,
  cost: true,
  cost_details: { values: true },
  image: { ...picture, sizes: { large: picture, medium_large: picture } },
  venue: { venue: true, address: true, city: true, state: true, zip: true },
  organizer: { organizer: true, website: true },
  categories: { name: true },
  tags: { name: true },
  is_virtual: true,
  virtual_url: true,
  ticketed: true,
  event_status: true,
  json_ld: { eventStatus: true },
} as const satisfies Shape

/** One event of an answer. Fields may be missing, and of another kind than documented: themes and add-ons change them. */
export type EventRecord = { readonly [Field in keyof typeof eventShape]?: unknown }

export function toEventRecord(event: unknown): EventRecord {
  return isObject(event) ? (pick(event, eventShape) as EventRecord) : {}
}

function pick(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map(item => pick(item, shape))
  if (!isObject(value)) return value
  if (shape === true) return undefined
  const names = Object.keys(shape).filter(name => Object.hasOwn(value, name))
  return Object.fromEntries(names.map(name => [name, pick(value[name], shape[name] ?? true)]))
}

/** The value, or the first of a list: an absent venue is an empty list, and some sites have several. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return Array.isArray(value) ? value.find(isObject) : isObject(value) ? value : undefined
}

export function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** A text as it is, and a number as text; anything else is an empty text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
