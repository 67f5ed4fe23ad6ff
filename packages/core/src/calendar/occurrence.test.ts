import { expect, test } from 'vitest'
import type { Occurrence, Registration } from './occurrence.ts'

test('a registration by link has an address, and one without has none', () => {
  const link: Registration = { kind: 'link', url: 'https://library.example/register' }
  // @ts-expect-error: a link leads somewhere
  const nowhere: Registration = { kind: 'link' }
  // @ts-expect-error: who simply comes has no link
  const needless: Registration = { kind: 'none', url: 'https://library.example/register' }
  expect([link, nowhere, needless]).toHaveLength(3)
})

test('an occurrence cannot be changed, nor hold the mail address of who does it', () => {
  const rename = (occurrence: Occurrence) => {
    // @ts-expect-error: it is read only
    occurrence.title = 'Another'
  }
  // @ts-expect-error: there is no place for an address
  const organiser: Occurrence['organiser'] = { name: 'Ada', email: 'ada@private.example' }
  expect([rename, organiser]).toHaveLength(2)
})
