import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeFeedAdapter } from './feed-adapter.ts'

const ics = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:a',
  'DTSTART:20261124T170000Z',
  'SUMMARY:Story time',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')
const wordPress = '/wp-json/tribe/events/v1/events'
const events = [
  {
    id: 1,
    title: 'Talk',
    utc_start_date: '2026-11-24 18:00:00',
    utc_end_date: '2026-11-24 19:00:00',
    event_status: '',
  },
]
const asked: string[] = []

beforeEach(() => {
  asked.splice(0)
  vi.stubGlobal('document', { baseURI: 'https://library.example/whats-on/' })
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url.split('?')[0] ?? '')
    return Promise.resolve(url.includes(wordPress) ? Response.json({ events }) : new Response(ics))
  })
})
afterEach(() => vi.unstubAllGlobals())

async function titlesFrom(src: string) {
  const { calendar } = await makeFeedAdapter(src, 'Europe/Vienna')
  const page = await calendar.list({ start: '2026-11-24', days: 1 }, { signal: new AbortController().signal })
  return page.items.map(({ title }) => title)
}

test.each([
  ['events.ics', 'https://library.example/whats-on/events.ics', ['Story time']],
  ['/feed', 'https://library.example/feed', ['Story time']],
  [`https://city.example${wordPress}`, `https://city.example${wordPress}`, ['Talk']],
  ['/wp-json/tribe/events/v1', `https://library.example${wordPress}`, ['Talk']],
])('%s is read at %s', async (src, url, titles) => {
  expect(await titlesFrom(src)).toEqual(titles)
  expect(asked).toEqual([url])
})

test.each([
  ['two feeds of one kind', '/a.ics /b.ics', ['Story time']],
  ['two feeds of two kinds', `/a.ics https://city.example${wordPress}`, ['Story time', 'Talk']],
  ['feeds on lines of their own', `\n  /a.ics\n  ${wordPress}\n`, ['Story time', 'Talk']],
])('%s are one calendar', async (_, src, titles) => {
  expect(await titlesFrom(src)).toEqual(titles)
  expect(asked).toHaveLength(2)
})
