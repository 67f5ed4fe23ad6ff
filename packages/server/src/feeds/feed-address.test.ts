import { expect, test } from 'vitest'
import { addressText, toFeedAddress } from './feed-address.ts'

test.each([
  ['https://example.org/a.ics', 'https://example.org/a.ics'],
  ['webcal://example.org/a.ics?x=1', 'https://example.org/a.ics?x=1'],
  ['file:./a.ics', 'file:/srv/catalyst/a.ics'],
  ['file:feeds/a.ics', 'file:/srv/catalyst/feeds/a.ics'],
  ['file:/etc/a.ics', 'file:/etc/a.ics'],
  ['file:///etc/a%20b.ics', 'file:/etc/a b.ics'],
])('%s is read at %s', (address, expected) => {
  expect(addressText(toFeedAddress(address, '/srv/catalyst'))).toBe(expected)
})
