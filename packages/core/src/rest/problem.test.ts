import * as v from 'valibot'
import { expect, test } from 'vitest'
import { AdapterError, type AdapterErrorCode } from '../adapter/adapter-error.ts'
import { codeForStatus, isErrorCode, toProblem } from './problem.ts'
import { problemSchema } from './schemas.ts'

const codes: readonly AdapterErrorCode[] = [
  'offline',
  'unauthorised',
  'not-found',
  'conflict',
  'invalid',
  'rate-limited',
  'upstream',
]

test('a problem document tells what the error knows', () => {
  const error = new AdapterError('invalid', 'days: 1 to 400', { fields: [{ pointer: '/days', code: 'range' }] })
  expect(toProblem(error)).toEqual({
    type: 'urn:library-catalyst:problem:invalid',
    title: 'Something in the request needs to be corrected',
    status: 400,
    code: 'invalid',
    detail: 'days: 1 to 400',
    errors: [{ pointer: '/days', code: 'range' }],
  })
})

test('a cause stays at home', () => {
  const error = new AdapterError('upstream', 'No answer', { cause: new Error('password in the address') })
  expect(JSON.stringify(toProblem(error))).not.toContain('password')
})

test.each(codes)('%s has a status that leads back to it, and a document that is one', code => {
  const problem = toProblem(new AdapterError(code, ''))
  expect(codeForStatus(problem.status)).toBe(code)
  expect(v.is(problemSchema, problem)).toBe(true)
  expect(isErrorCode(problem.code)).toBe(true)
})

test.each([
  [403, 'unauthorised'],
  [410, 'not-found'],
  [422, 'invalid'],
  [418, 'upstream'],
  [502, 'upstream'],
  [504, 'upstream'],
])('status %i without a document is %s', (status, code) => {
  expect(codeForStatus(status)).toBe(code)
})

test.each(['teapot', 'toString', '', 404, null, undefined])('%j is no code', word => {
  expect(isErrorCode(word)).toBe(false)
})
