import * as v from 'valibot'
import { expect, test } from 'vitest'
import { eventAdditionSchema, eventDraftSchema } from './event-draft-schema.ts'

const talk = { title: 'Talk', start: '2026-11-25T18:00', end: '2026-11-25T19:00' }
const paths = (details: object) =>
  v.safeParse(eventDraftSchema, { ...talk, ...details }).issues?.map(issue => v.getDotPath(issue)) ?? []

test('an event needs a title, a start and an end, and nothing else', () => {
  expect(v.parse(eventDraftSchema, talk)).toEqual({
    ...talk,
    status: 'confirmed',
    location: {},
    exceptions: [],
    registration: { kind: 'none' },
  })
  expect(v.safeParse(eventDraftSchema, {}).issues).toHaveLength(3)
})

test.each([
  ['a day that does not exist', { start: '2026-02-29' }, 'start'],
  ['an hour that does not exist', { end: '2026-11-25T24:00' }, 'end'],
  ['a title of two lines', { title: 'Talk\nBcc: all@mail.example' }, 'title'],
  ['a zone that nobody knows', { timeZone: 'Europe/Atlantis' }, 'timeZone'],
  ['an address that is no page', { url: 'javascript:alert(1)' }, 'url'],
  ['what is not in the table', { image: {} }, 'image'],
  ['a material without a page', { materials: [{ kind: 'slides', title: 'a', url: 'data:,x' }] }, 'materials.0.url'],
  ['a question without a name', { registration: { kind: 'native', questions: [{}] } }, 'registration.questions.0.id'],
])('%s is refused where it stands', (_, details, path) => {
  expect(paths(details)).toContain(path)
})

test('an addition says nothing about time, place or title', () => {
  expect(v.is(eventAdditionSchema, {})).toBe(true)
  for (const field of ['title', 'start', 'location', 'status'])
    expect(v.is(eventAdditionSchema, { [field]: 'x' }), field).toBe(false)
})
