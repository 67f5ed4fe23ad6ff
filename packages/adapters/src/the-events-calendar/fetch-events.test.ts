import { expect, test } from 'vitest'
import { fetchEvents } from './fetch-events.ts'
import { theEventsCalendarLimits } from './limits.ts'
import { toRestSite } from './rest-site.ts'

const site = toRestSite('https://library.example')
const window = { start: '2026-11-24', end: '2026-12-01' }

test('no more than 64 MiB are read for one window', async () => {
  const { pageBytes, windowBytes } = theEventsCalendarLimits
  let page = 1
  const answer: typeof fetch = () => {
    const text = JSON.stringify({ events: [], next_rest_url: `https://library.example/events?page=${++page}` })
    return Promise.resolve(new Response(text.padEnd(pageBytes)))
  }
  const options = { fetch: answer, timeoutSeconds: 30, signal: new AbortController().signal }
  const { pages, warnings } = await fetchEvents(site, window, undefined, options)
  expect(pages).toHaveLength(windowBytes / pageBytes)
  expect(warnings).toEqual([{ code: 'cut-short', message: `There are more than ${windowBytes} bytes of events` }])
})
