import { expect, test } from 'vitest'
import { parseConfig } from '../config/parse-config.ts'
import { feedSources } from './feed-source.ts'

function sourceOf(feed: object) {
  const library = { id: 'harbour', name: 'Harbour', timeZone: 'Europe/Vienna', feeds: [{ id: 'programme', ...feed }] }
  const [source] = feedSources(parseConfig({ libraries: [library] }), '/')
  if (!source) throw new Error('No source')
  return source
}

test.each([
  ['ical', { url: 'https://example.org/events.ics' }],
  ['ical', { url: 'file:./events.ics' }],
  ['the-events-calendar', { url: 'https://example.org/wp-json/tribe/events/v1/events?venue=3' }],
  ['the-events-calendar', { url: 'https://example.org/?rest_route=/tribe/events/v1' }],
  ['the-events-calendar', { url: 'https://example.org', kind: 'the-events-calendar' }],
  ['ical', { url: 'https://example.org/tribe/events/v1.ics', kind: 'ical' }],
] as const)('%s: %j', (kind, feed) => {
  expect(sourceOf(feed).kind).toBe(kind)
})

test('the same address read as something else is another source', () => {
  const url = 'https://example.org/events'
  expect(sourceOf({ url, kind: 'the-events-calendar' }).sourceKey).not.toBe(sourceOf({ url }).sourceKey)
})
