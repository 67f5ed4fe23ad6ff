import { paths, problemMediaType } from '@library-catalyst/core/rest'
import {
  eventPageSchema,
  healthSchema,
  occurrenceSchema,
  problemSchema,
  type Route,
  routes,
  warningSchema,
} from '@library-catalyst/core/rest/routes'
import { toJsonSchemaDefs } from '@valibot/to-json-schema'
import { pageParameters, type Parameter, pathParameters, selectionParameters } from './parameters.ts'

const schemas = {
  EventPage: eventPageSchema,
  Occurrence: occurrenceSchema,
  Warning: warningSchema,
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
]

function pathItem(name: string, route: Route) {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, variable]) => refTo('parameters', variable as string))
  const inQuery = queryParameters(route).map(parameter => refTo('parameters', parameter.name))
  return {
    [route.method.toLowerCase()]: {
      operationId: name,
      summary: route.summary,
      ...(inPath.length + inQuery.length > 0 && { parameters: [...inPath, ...inQuery] }),
      responses: {
        200: { description: route.summary, content: { [route.answer.mediaType]: { schema: answerSchema(route) } } },
        304: refTo('responses', 'NotModified'),
        default: refTo('responses', 'Problem'),
      },
    },
  }
}

/** A calendar file is never cut into pages. */
function queryParameters({ takesEventQuery, answer }: Route): readonly Parameter[] {
  if (!takesEventQuery) return []
  return answer.mediaType === 'text/calendar' ? selectionParameters : [...selectionParameters, ...pageParameters]
}

function answerSchema({ answer }: Route) {
  if (answer.mediaType === 'text/calendar') return { type: 'string' }
  const name = (Object.keys(schemas) as SchemaName[]).find(key => schemas[key] === answer.schema)
  if (!name) throw new Error('A route answers with a schema that has no name here')
  return refTo('schemas', name)
}
