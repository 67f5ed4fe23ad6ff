import { expect, test } from 'vitest'
import { createNetworkTest, isNetwork, networkOf } from './network.ts'

test.each([
  ['203.0.113.7', true],
  ['203.0.113.0/24', true],
  ['2001:db8::/32', true],
  ['203.0.113.0/33', false],
  ['proxy.example', false],
  ['', false],
])('%j as an address or a range: %s', (text, is) => {
  expect(isNetwork(text)).toBe(is)
})

test.each([
  ['203.0.113.200', true],
  ['::ffff:203.0.113.200', true],
  ['203.0.114.1', false],
  ['2001:db8::7', true],
  ['2001:db8::8', false],
  ['nonsense', false],
])('%s is in the networks: %s', (address, is) => {
  expect(createNetworkTest(['203.0.113.0/24', '2001:db8::7'])(address)).toBe(is)
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::'],
])('%s is of the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
