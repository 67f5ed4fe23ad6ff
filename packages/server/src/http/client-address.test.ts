import { expect, test } from 'vitest'
import { clientAddress } from './client-address.ts'

const isProxy = (address: string) => address.startsWith('10.')

test.each<[string, string | undefined, string]>([
  ['203.0.113.7', undefined, '203.0.113.7'],
  ['10.0.0.1', undefined, '10.0.0.1'],
  ['10.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['10.0.0.1', '203.0.113.7, 10.0.0.2', '203.0.113.7'],
  ['10.0.0.1', '203.0.113.7:4711', '203.0.113.7'],
  ['10.0.0.1', '[2001:db8::7]:4711', '2001:db8::7'],
])('%s that asks for %s is %s', (peer, forwardedFor, client) => {
  expect(clientAddress(peer, forwardedFor, isProxy)).toBe(client)
})

test.each([
  ['203.0.113.7', '198.51.100.1'],
  ['10.0.0.1', '198.51.100.1, 203.0.113.7'],
  ['10.0.0.1', '10.0.0.3, 203.0.113.7'],
])('who writes an address of their own in front is still known: %s, %s', (peer, forwardedFor) => {
  expect(clientAddress(peer, forwardedFor, isProxy)).toBe('203.0.113.7')
})
