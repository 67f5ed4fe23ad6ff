import { expect, test } from 'vitest'
import { placeHref, readPlace } from './place.ts'

test('a place is read from the address that leads to it, whatever the ids have in them', () => {
  const href = placeHref('harbour', 'registrations', 'own:a/b~20261201#%')
  expect(readPlace(href)).toEqual({ library: 'harbour', section: 'registrations', rest: ['own:a/b~20261201#%'] })
})

test('an address that somebody cut short is read as far as it goes', () => {
  expect(readPlace('')).toEqual({ library: '', section: '', rest: [] })
  expect(readPlace('#harbour/events/%E0%A4')).toMatchObject({ section: 'events', rest: ['%E0%A4'] })
})
