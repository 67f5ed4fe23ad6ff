import { routes } from '@library-catalyst/core/rest/routes'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { openApiDocument } from './openapi-document.ts'

const document = openApiDocument()
const at = (pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map(part => part.replaceAll('~1', '/'))
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], document)

function everyRef(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [inner as string] : everyRef(inner)))
}

test('describes every route of the table, under its own name', () => {
  for (const [name, { method, path }] of Object.entries(routes))
    expect(at(`/paths/${path.replaceAll('/', '~1')}/${method.toLowerCase()}`), name).toMatchObject({
      operationId: name,
    })
})

test('is a valid OpenAPI 3.1 document', async () => {
  expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true })
})

test('every reference leads somewhere', () => {
  const refs = everyRef(document)
  expect(refs).toContain('#/components/schemas/EventPage')
  for (const ref of refs) expect(at(ref.slice(1)), ref).toBeDefined()
})

test('every variable of a path is a parameter, and is required', () => {
  for (const [path, item] of Object.entries(document.paths)) {
    const [operation] = Object.values(item) as readonly { parameters?: readonly { $ref: string }[] }[]
    const parameters = operation?.parameters ?? []
    for (const [, variable] of path.matchAll(/\{(\w+)\}/g)) {
      expect(parameters).toContainEqual({ $ref: `#/components/parameters/${variable}` })
      expect(at(`/components/parameters/${variable}`)).toMatchObject({ in: 'path', required: true })
    }
  }
  expect(at('/components/parameters/library')).toMatchObject({ in: 'path', required: true })
})

test('an occurrence is described once and referred to elsewhere', () => {
  expect(at('/components/schemas/EventPage/properties/items/items')).toEqual({
    $ref: '#/components/schemas/Occurrence',
  })
  expect(at('/components/schemas/Occurrence/required')).toContain('startInstant')
})

test('a calendar file takes no page, and every route may answer with a problem', () => {
  const refsOf = (path: string) => everyRef(at(`/paths/${path.replaceAll('/', '~1')}`))
  expect(refsOf(routes.listEvents.path)).toContain('#/components/parameters/cursor')
  expect(refsOf(routes.subscribeToEvents.path)).not.toContain('#/components/parameters/cursor')
  for (const { path } of Object.values(routes)) expect(refsOf(path)).toContain('#/components/responses/Problem')
})

test('a command has a body and needs a key, and makes something', () => {
  const command = at(`/paths/${routes.register.path.replaceAll('/', '~1')}/post`)
  expect(everyRef(command)).toContain('#/components/schemas/RegistrationRequest')
  expect(everyRef(command)).toContain('#/components/parameters/Idempotency-Key')
  expect(command).toMatchObject({ requestBody: { required: true }, responses: { 201: {} } })
})
