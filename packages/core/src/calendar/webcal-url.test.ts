import { expect, test } from 'vitest'
import { webcalUrl } from './webcal-url.ts'

test('only the scheme changes, whichever of the two it was', () => {
  expect(webcalUrl('https://a.example/events.ics?text=http:')).toBe('webcal://a.example/events.ics?text=http:')
  expect(webcalUrl('http://a.example:8080/events.ics')).toBe('webcal://a.example:8080/events.ics')
})
