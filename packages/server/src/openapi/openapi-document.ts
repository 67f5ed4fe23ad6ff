import { paths, problemMediaType } from '@library-catalyst/core/rest'
import {
  eventPageSchema,
  healthSchema,
  occurrenceSchema,
  problemSchema,
  registrationReceiptSchema,
  registrationRequestSchema,
  type Route,
  routes,
  seatsSchema,
  warningSchema,
} from '@library-catalyst/core/rest/routes'
import { toJsonSchemaDefs } from '@valibot/to-json-schema'
import {
  idempotencyKeyParameter,
  pageParameters,
  type Parameter,
  pathParameters,
  selectionParameters,
  widthParameter,
} from './parameters.ts'

const schemas = {
  EventPage: eventPageSchema,
  Occurrence: occurrenceSchema,
  Warning: warningSchema,
  Seats: seatsSchema,
  RegistrationRequest: registrationRequestSchema,
  RegistrationReceipt: registrationReceiptSchema,
  Health: healthSchema,
  Problem: problemSchema,
} as const
type SchemaName = keyof typeof schemas

const refTo = (kind: 'schemas' | 'parameters' | 'responses', name: string) => ({ $ref: `#/components/${kind}/${name}` })

/** The API described in OpenAPI 3.1, made from the same table as the API itself. */
export function openApiDocument() {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Library Catalyst',
      version: '1',
      description: 'Events of libraries. Times are wall-clock times at the library; instants are UTC.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: {
      ...Object.fromEntries(Object.entries(routes).map(([name, route]) => [route.path, pathItem(name, route)])),
      [paths.openApi]: { get: openApiOperation },
    },
    components: {
      schemas: toJsonSchemaDefs(schemas, {
        target: 'draft-2020-12',
        // White space around a name is taken off; control characters are refused.
        ignoreActions: ['trim', 'check'],
        overrideRef: ({ referenceId }) => refTo('schemas', referenceId).$ref,
      }),
      parameters: Object.fromEntries(allParameters.map(parameter => [parameter.name, parameter])),
      responses: { Problem: problemResponse, NotModified: notModified },
    },
  }
}

const openApiOperation = {
  operationId: 'openApi',
  summary: 'This document',
  responses: { 200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } } },
}

const problemResponse = {
  description: 'It could not be done; RFC 9457 tells why',
  content: { [problemMediaType]: { schema: refTo('schemas', 'Problem') } },
}

const notModified = { description: 'It is as it was when the client last asked (If-None-Match)' }

const allParameters: readonly Parameter[] = [
  ...Object.values(pathParameters),
  ...selectionParameters,
  ...pageParameters,
  widthParameter,
  idempotencyKeyParameter,
]

function pathItem(name: string, route: Route) {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, variable]) => refTo('parameters', variable as string))
  const others = otherParameters(route).map(parameter => refTo('parameters', parameter.name))
  const answer = { description: route.summary, content: { [route.answer.mediaType]: answerContent(route) } }
  return {
    [route.method.toLowerCase()]: {
      operationId: name,
      summary: route.summary,
      ...(inPath.length + others.length > 0 && { parameters: [...inPath, ...others] }),
      ...(route.body && {
        requestBody: { required: true, content: { 'application/json': { schema: refToSchema(route.body) } } },
      }),
      responses: {
        ...(route.body ? { 201: answer } : { 200: answer, 304: refTo('responses', 'NotModified') }),
        default: refTo('responses', 'Problem'),
      },
    },
  }
}

/** A calendar file is never cut into pages. */
function otherParameters({ takesEventQuery, takesPictureWidth, body, answer }: Route): readonly Parameter[] {
  if (body) return [idempotencyKeyParameter]
  if (takesPictureWidth) return [widthParameter]
  if (!takesEventQuery) return []
  return answer.mediaType === 'text/calendar' ? selectionParameters : [...selectionParameters, ...pageParameters]
}

/** Bytes have no schema (OpenAPI 3.1, section 4.8.14.3). */
function answerContent({ answer }: Route) {
  if (answer.mediaType === 'image/webp') return {}
  if (answer.mediaType === 'text/calendar') return { schema: { type: 'string' } }
  return { schema: refToSchema(answer.schema) }
}

function refToSchema(schema: unknown) {
  const name = (Object.keys(schemas) as SchemaName[]).find(key => schemas[key] === schema)
  if (!name) throw new Error('A route has a schema that has no name here')
  return refTo('schemas', name)
}
