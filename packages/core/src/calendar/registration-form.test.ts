import { describe, expect, test } from 'vitest'
import { registrationDe } from '../i18n/registration/de.ts'
import { registrationEn } from '../i18n/registration/en.ts'
import type { Seats } from './registration.ts'
import {
  fromRegistrationRequest,
  missingConsent,
  prospectOf,
  registrationSteps,
  toRegistrationRequest,
} from './registration-form.ts'

const questions: Seats['questions'] = [
  { id: 'level', label: 'Level', kind: 'choice', options: ['A little', 'Well'] },
  { id: 'days', label: 'Days', kind: 'several', options: ['Monday', 'Friday'], isOptional: true },
]
const fieldsOf = (seats: Pick<Seats, 'maxPartySize' | 'questions'>, words = registrationEn) =>
  registrationSteps({ seats, words, deletedOn: 'Friday 27 November' }).flatMap(({ fields }) => fields)

test('whoever comes alone is not asked how many they are', () => {
  expect(fieldsOf({ maxPartySize: 1 }).map(({ name }) => name)).toEqual([
    '/name',
    '/email',
    '/accessNeeds',
    '/accessConsent',
  ])
  expect(fieldsOf({ maxPartySize: 4 })[2]).toMatchObject({ name: '/partySize', min: 1, max: 4 })
})

test('the purpose of access needs and the date of their deletion are told where they are asked for', () => {
  const needs = fieldsOf({ maxPartySize: 1 }).find(({ name }) => name === '/accessNeeds')
  expect(needs?.hint).toContain('to prepare the event')
  expect(needs?.hint).toContain('on Friday 27 November')
})

test('a translation that nobody has approved is not what one consents to', () => {
  const consentOf = (words: typeof registrationEn) => fieldsOf({ maxPartySize: 1 }, words).at(-1)
  expect(consentOf(registrationDe)).toMatchObject({ label: registrationEn.accessConsent, language: 'en' })
  expect(consentOf(registrationDe)?.hint).toBe(registrationDe.accessConsentMeaning)
  const approved = consentOf({ ...registrationDe, accessConsent: 'Ich willige ein' })
  expect(approved).toMatchObject({ label: 'Ich willige ein' })
  expect(approved).not.toHaveProperty('language')
})

test('needs are told with consent, or the form is not ready', () => {
  expect(missingConsent({ '/accessNeeds': 'A seat', '/accessConsent': false })).toBe(true)
  expect(missingConsent({ '/accessNeeds': 'A seat', '/accessConsent': true })).toBe(false)
  expect(missingConsent({ '/accessNeeds': '  ', '/accessConsent': false })).toBe(false)
})

test('what was typed becomes a request, and the request becomes it again', () => {
  const values = {
    '/name': ' Robin ',
    '/email': 'robin@mail.example',
    '/partySize': '2',
    '/answers/level': 'Well',
    '/answers/days': ['Monday', 'Friday'],
    '/accessNeeds': '',
    '/accessConsent': false,
  }
  const request = toRegistrationRequest(values)
  expect(request).toEqual({
    name: 'Robin',
    email: 'robin@mail.example',
    partySize: 2,
    answers: { level: 'Well', days: 'Monday\nFriday' },
  })
  expect({ ...values, ...fromRegistrationRequest(request, fieldsOf({ maxPartySize: 4, questions })) }).toEqual({
    ...values,
    '/name': 'Robin',
  })
})

describe('prospectOf', () => {
  const now = '2026-11-25T09:00:00Z'
  const seats: Seats = { seatsLeft: 2, waiting: 0, hasWaitingList: true, maxPartySize: 4 }

  test.each([
    [{}, 2, 'seats'],
    [{}, 3, 'waiting-list'],
    [{ hasWaitingList: false }, 3, 'full'],
    [{ opens: '2026-11-25T09:00:01Z' }, 1, 'not-open'],
    [{ opens: now }, 1, 'seats'],
    [{ closes: now }, 1, 'closed'],
  ] as const)('%j for %i is %s', (more, size, prospect) => {
    expect(prospectOf({ ...seats, ...more }, size, now)).toBe(prospect)
  })

  test('where there is no limit there is room', () => {
    const { seatsLeft: _, ...unlimited } = seats
    expect(prospectOf(unlimited, 50, now)).toBe('seats')
  })
})
