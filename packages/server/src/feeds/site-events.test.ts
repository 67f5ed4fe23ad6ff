import { expect, test } from 'vitest'
import { samplePost } from '../../test/wordpress-host.ts'
import { parseConfig } from '../config/parse-config.ts'
import { expandFeed } from './expand-feed.ts'
import { feedSources } from './feed-source.ts'
import { writeSiteEvents } from './site-events.ts'

const horizon = { start: '2026-11-01', end: '2026-12-01' }

function expand(details: object, feed: object, ...posts: readonly object[]) {
  const feeds = [{ id: 'site', url: 'https://example.org/wp-json/tribe/events/v1', ...feed }]
  const library = { id: 'harbour', name: 'Harbour', timeZone: 'Europe/Vienna', feeds, ...details }
  const [source] = feedSources(parseConfig({ libraries: [library] }), '/')
  if (!source) throw new Error('No source')
  return expandFeed(writeSiteEvents({ events: posts, warnings: [], pages: [] }), source, horizon)
}

test("events are told on the library's clocks, by ids that carry the feed's in front", () => {
  expect(expand({}, {}, samplePost()).occurrences).toMatchObject([
    { id: 'site:1', title: 'Chess', start: '2026-11-25T18:00', timeZone: 'Europe/Vienna' },
  ])
})

test('what the library knows of its feed counts', () => {
  const post = samplePost({ tags: [{ name: 'adults' }], categories: [{ name: 'Games' }] })
  const { occurrences } = expand({ audiences: ['Adults'], energy: { Games: 'quiet' } }, { branch: 'Old Port' }, post)
  expect(occurrences).toMatchObject([
    { audiences: ['Adults'], categories: ['Games'], energy: 'quiet', branch: 'Old Port' },
  ])
})

test('events outside of the horizon are left out, broken ones are told', () => {
  const late = samplePost({ id: 2, utc_start_date: '2027-01-01 17:00:00', utc_end_date: '2027-01-01 18:00:00' })
  const { occurrences, warnings } = expand({}, {}, late, samplePost({ id: 3, utc_start_date: 'soon' }))
  expect(occurrences).toEqual([])
  expect(warnings).toMatchObject([{ code: 'broken-event', subject: '3' }])
})

test('warnings of the reading are kept with it', () => {
  const warning = { code: 'cut-short', message: 'There are more than 200 pages of events' }
  const [source] = feedSources(
    parseConfig({
      libraries: [{ id: 'a', name: 'A', timeZone: 'UTC', feeds: [{ id: 'f', url: 'https://example.org' }] }],
    }),
    '/',
  )
  const body = writeSiteEvents({ events: [], warnings: [warning], pages: [] })
  expect(source && expandFeed(body, source, horizon).warnings).toEqual([warning])
})

test('a copy is read as what it is, whatever its feed is said to be by now', () => {
  const ics = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261125T170000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
  const feeds = [{ id: 'f', url: 'https://example.org', kind: 'the-events-calendar' }]
  const [source] = feedSources(parseConfig({ libraries: [{ id: 'a', name: 'A', timeZone: 'UTC', feeds }] }), '/')
  expect(source && expandFeed(new TextEncoder().encode(ics), source, horizon).occurrences).toHaveLength(1)
})
