import { expect, test } from 'vitest'
import { fixtureFeed, plantedInFeed } from './fixture-feed.ts'

const lines = fixtureFeed.split('\r\n')

test('every line ends in CRLF (RFC 5545 section 3.1)', () => {
  expect(fixtureFeed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(lines.at(-1)).toBe('')
})

test('no line is longer than 75 octets', () => {
  expect(lines.filter(line => new TextEncoder().encode(line).length > 75)).toEqual([])
})

test('every component that begins ends', () => {
  const open: string[] = []
  for (const line of lines) {
    if (line.startsWith('BEGIN:')) open.push(line.slice(6))
    if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4))
  }
  expect(open).toEqual([])
})

test('what is planted is there', () => {
  const text = lines.join('')
  for (const planted of plantedInFeed) expect(text).toContain(planted)
})
