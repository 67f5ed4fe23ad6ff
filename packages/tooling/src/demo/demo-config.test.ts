import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { demoConfig } from './demo-config.ts'

/** No demo listens there. */
const port = 1
const { directory } = await demoConfig({}, port)
afterEach(() => rmSync(directory, { recursive: true, force: true }))

test('the demo reads a feed made for the day that it shows', async () => {
  const { config } = await demoConfig({ today: '2026-11-25' }, port)
  expect(config.libraries[0]?.feeds[0]?.url).toBe('file:./events.ics')
  expect(readFileSync(join(directory, 'events.ics'), 'utf8')).toMatch(/^DTSTART.*:202611/m)
})

test('another feed takes the place of its own, in its zone', async () => {
  const { config } = await demoConfig({ feed: 'https://example.org/a.ics', timeZone: 'Europe/Vienna' }, port)
  expect(config.libraries[0]).toMatchObject({
    id: 'wrenmouth',
    timeZone: 'Europe/Vienna',
    feeds: [{ url: 'https://example.org/a.ics' }],
  })
  expect(existsSync(join(directory, 'events.ics'))).toBe(false)
})

test('the demo fetches its own pictures from this computer; those of another feed may not lead there', async () => {
  expect((await demoConfig({}, port)).config.allowPrivatePictures).toBe(true)
  const other = await demoConfig({ feed: 'https://example.org/a.ics', timeZone: 'Europe/Vienna' }, port)
  expect(other.config.allowPrivatePictures).toBeUndefined()
})

const feedWith = (...lines: readonly string[]): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'feed-')), 'feed.ics')
  writeFileSync(file, ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n'))
  return pathToFileURL(file).href
}

test('a feed that names its own zone is told in it', async () => {
  const { config } = await demoConfig({ feed: feedWith('X-WR-TIMEZONE:Asia/Kathmandu') }, port)
  expect(config.libraries[0]?.timeZone).toBe('Asia/Kathmandu')
})

test('a feed that names no zone asks for one', async () => {
  await expect(demoConfig({ feed: feedWith() }, port)).rejects.toThrow('--time-zone is needed')
})
