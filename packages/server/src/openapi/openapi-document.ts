import { paths, problemMediaType } from '@library-catalyst/core/rest'
import {
  eventPageSchema,
  healthSchema,
  needsKey,
  occurrenceSchema,
  problemSchema,
  proofChallengeSchema,
  registrationReceiptSchema,
  registrationRequestSchema,
  reportReceiptSchema,
  reportRequestSchema,
  type Route,
  routes,
  seatsSchema,
  warningSchema,
} from '@library-catalyst/core/rest/routes'
import { staffSchemas } from './staff-schema-names.ts'
import { toJsonSchemaDefs } from '@valibot/to-json-schema'
import {
  cursorParameter,
  idempotencyKeyParameter,
  pageParameters,
  type Parameter,
  pathParameters,
  registrationParameters,
  selectionParameters,
  versionParameter,
  widthParameter,
  wordsParameter,
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
  ProofChallenge: proofChallengeSchema,
  ReportRequest: reportRequestSchema,
  ReportReceipt: reportReceiptSchema,
  ...staffSchemas,
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
      ...pathItems(),
      [paths.openApi]: { get: openApiOperation },
    },
    components: {
      schemas: toJsonSchemaDefs(schemas, {
        target: 'draft-2020-12',
        // White space around a name is taken off; control characters are refused.
        ignoreActions: ['trim', 'check'],
        overrideRef: ({ referenceId }) => refTo('schemas', referenceId).$ref,
      }),
      parameters: Object.fromEntries(allParameters.map(parameter => [componentName(parameter), parameter])),
      responses: { Problem: problemResponse, NotModified: notModified },
      securitySchemes: { staffSession: { type: 'apiKey', in: 'cookie', name: '__Host-catalyst-staff' } },
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
  ...registrationParameters,
  versionParameter,
]

/** A variable of a path and a part of a query string may have the same name. */
const componentName = ({ name, in: place }: Parameter): string =>
  place === 'query' && name in pathParameters ? `${name}-in-query` : name

/** Several routes may share an address, each with a method of its own. */
function pathItems(): Record<string, object> {
  const items: Record<string, object> = {}
  for (const [name, route] of Object.entries(routes))
    items[route.path] = { ...items[route.path], ...operation(name, route) }
  return items
}

function operation(name: string, route: Route) {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, variable]) => refTo('parameters', variable as string))
  const others = otherParameters(route).map(parameter => refTo('parameters', componentName(parameter)))
  const answer = { description: route.summary, content: { [route.answer.mediaType]: answerContent(route) } }
  const status = route.status ?? (needsKey(route) ? 201 : 200)
  const mayBeKnown = route.method === 'GET' && status === 200 && !route.path.includes('/staff/')
  return {
    [route.method.toLowerCase()]: {
      operationId: name,
      summary: route.summary,
      ...(route.roles && {
        security: [{ staffSession: [] }],
        'x-roles': ['admin', ...route.roles.filter(role => role !== 'admin')],
      }),
      ...(inPath.length + others.length > 0 && { parameters: [...inPath, ...others] }),
      ...(route.body && {
        requestBody: { required: true, content: { 'application/json': { schema: refToSchema(route.body) } } },
      }),
      responses: {
        [status]: status === 303 ? { description: route.summary } : answer,
        ...(mayBeKnown && { 304: refTo('responses', 'NotModified') }),
        default: refTo('responses', 'Problem'),
      },
    },
  }
}

/** A calendar file is never cut into pages. */
function otherParameters(route: Route): readonly Parameter[] {
  const { takesEventQuery, takesPictureWidth, answer } = route
  if (needsKey(route)) return [idempotencyKeyParameter]
  if (takesPictureWidth) return [widthParameter]
  if (!takesEventQuery) return staffParameters(route)
  return answer.mediaType === 'text/calendar' ? selectionParameters : [...selectionParameters, ...pageParameters]
}

const staffParameters = ({
  takesRegistrationQuery,
  takesCursor,
  takesWords,
  needsVersion,
}: Route): readonly Parameter[] => [
  ...(takesRegistrationQuery ? registrationParameters : []),
  ...(takesWords ? [wordsParameter] : []),
  ...(takesCursor ? [cursorParameter] : []),
  ...(needsVersion ? [versionParameter] : []),
]

/** Bytes have no schema (OpenAPI 3.1, section 4.8.14.3). */
function answerContent({ answer }: Route) {
  if (answer.mediaType === 'image/webp') return {}
  if (!('schema' in answer)) return { schema: { type: 'string' } }
  return { schema: refToSchema(answer.schema) }
}

function refToSchema(schema: unknown) {
  const name = (Object.keys(schemas) as SchemaName[]).find(key => schemas[key] === schema)
  if (!name) throw new Error('A route has a schema that has no name here')
  return refTo('schemas', name)
}
