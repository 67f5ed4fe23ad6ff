import {
  attendanceModes,
  defaultPageSize,
  energies,
  eventStatuses,
  facetNames,
  type FacetName,
  maxPageSize,
  maxWindowDays,
  type TraitName,
  traitNames,
} from '@library-catalyst/core'
import { pictureWidths } from '@library-catalyst/core/rest'

type JsonSchema = Readonly<Record<string, unknown>>

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly description: string
  readonly schema: JsonSchema
}

const closedFacets: { readonly [Facet in FacetName]?: readonly string[] } = {
  attendanceMode: attendanceModes,
  energy: energies,
  status: eventStatuses,
}

const traits: { readonly [Trait in TraitName]: string } = {
  free: 'Only what costs nothing',
  places: 'Only what is not known to be full',
  materials: 'Only what recordings, slides or the like were published of',
}

const path = (name: string, description: string): Parameter => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
})

const query = (name: string, description: string, schema: JsonSchema): Parameter => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
})

export const pathParameters: Readonly<Record<string, Parameter>> = {
  library: path('library', 'The id of the library in the configuration'),
  event: path('event', 'The id of an occurrence, as a list gave it'),
  picture: path('picture', "The last part of an image's url"),
  account: path('account', 'The id of an account of the staff'),
  feed: path('feed', 'The id of a feed in the configuration'),
  registration: path('registration', 'The id of a registration'),
  report: path('report', 'The id of a report'),
  entry: path('entry', 'The id of an entry of the queue'),
}

const count = (maximum: number, fallback?: number): JsonSchema => ({
  type: 'integer',
  minimum: 1,
  maximum,
  ...(fallback !== undefined && { default: fallback }),
})

/** What selects events. */
export const selectionParameters: readonly Parameter[] = [
  query('start', 'First date of the window, in the zone of the library; its today if left out', {
    type: 'string',
    format: 'date',
  }),
  query('days', 'Length of the window in days', count(maxWindowDays)),
  query('text', 'Each word must begin a word of the event; accents and case do not count', { type: 'string' }),
  query('series', "Only the dates of this series: the id of an occurrence's series", { type: 'string' }),
  ...facetNames.map(facet =>
    query(facet, 'Given several times, one of them must match', {
      type: 'array',
      items: { type: 'string', ...(closedFacets[facet] && { enum: closedFacets[facet] }) },
    }),
  ),
  ...traitNames.map(trait => query(trait, traits[trait], { type: 'boolean' })),
]

export const cursorParameter: Parameter = query('cursor', 'Opaque, from the page before', { type: 'string' })

export const wordsParameter: Parameter = query('q', 'Only that in whose name these words, or letters, are', {
  type: 'string',
})

export const versionParameter: Parameter = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The ETag of what is to be changed, as it was read: status 412 if somebody has changed it since',
  schema: { type: 'string' },
}

/** What selects registrations. */
export const registrationParameters: readonly Parameter[] = [
  query('event', 'Only those for this occurrence, by its id', { type: 'string' }),
  wordsParameter,
]

/** What cuts a long list into pages. */
export const pageParameters: readonly Parameter[] = [
  query('limit', 'How many events at most', count(maxPageSize, defaultPageSize)),
  cursorParameter,
]

export const widthParameter: Parameter = query('width', 'In pixels; a picture is never enlarged', {
  type: 'integer',
  enum: pictureWidths,
  default: pictureWidths.at(-1),
})

export const idempotencyKeyParameter: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Chosen at random for each command, such as a UUID: sent again within two days, it gets the same answer and is not done again',
  schema: { type: 'string', minLength: 16, maxLength: 128 },
}
