import * as v from 'valibot'
import { expect, expectTypeOf, test } from 'vitest'
import type { RegistrationReceipt, RegistrationRequest, Seats } from '../calendar/registration.ts'
import { type registrationReceiptSchema, registrationRequestSchema, type seatsSchema } from './registration-schemas.ts'

const least = { name: 'Robin', email: 'robin@mail.example' }
const accepts = (request: object) => v.is(registrationRequestSchema, request)

test('a name and a way to write are enough', () => {
  expect(v.parse(registrationRequestSchema, { ...least, name: ' Robin ' })).toEqual({
    ...least,
    partySize: 1,
    answers: {},
  })
})

test.each([
  { email: 'robin+library@mail.example' },
  { name: 'مريم' },
  { partySize: 3, answers: { allergies: 'none\nof them' }, accessNeeds: 'A seat at the front' },
])('takes %j', more => {
  expect(accepts({ ...least, ...more })).toBe(true)
})

test.each([
  { name: '' },
  { name: 'Robin\r\nBcc: all@mail.example' },
  { name: 'R'.repeat(81) },
  { email: 'robin' },
  { email: 'robin@mail.example, eve@mail.example' },
  { email: 'Robin <robin@mail.example>' },
  { email: 'robin@mail.example\nBcc: eve@mail.example' },
  { email: `${'r'.repeat(65)}@mail.example` },
  { partySize: 0 },
  { partySize: 1.5 },
  { partySize: 51 },
  { answers: Object.fromEntries(Array.from({ length: 21 }, (_, number) => [`q${number}`, ''])) },
  { answers: { a: 'x'.repeat(1001) } },
  { answers: { a: { b: {} } } },
  { accessNeeds: 'x'.repeat(501) },
  { accessNeeds: 'nul \0' },
  { birthDate: '1980-01-01' },
])('refuses %j', more => {
  expect(accepts({ ...least, ...more })).toBe(false)
})

test('what widgets send and read is what the schemas say', () => {
  expectTypeOf<RegistrationRequest>().toExtend<v.InferInput<typeof registrationRequestSchema>>()
  expectTypeOf<v.InferOutput<typeof registrationReceiptSchema>>().toExtend<RegistrationReceipt>()
  expectTypeOf<v.InferOutput<typeof seatsSchema>>().toExtend<Seats>()
})
