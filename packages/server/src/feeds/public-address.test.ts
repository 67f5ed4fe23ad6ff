import { expect, test } from 'vitest'
import { filteredLookup, isForbiddenHost, isPublicAddress } from './public-address.ts'

test.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1', '::ffff:8.8.8.8', '64:ff9b::808:808'])(
  '%s is public',
  address => {
    expect(isPublicAddress(address)).toBe(true)
  },
)

test.each([
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  'fe80::1',
  'fe80::1%eth0',
  'fc00::1',
  'fd00:ec2::254',
  'fec0::1',
  'ff02::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '2001:0:7f00:1::',
  '::ffff:127.0.0.1',
  '::ffff:169.254.169.254',
  '::ffff:0:127.0.0.1',
  '::127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::a00:1',
  'localhost',
  '',
])('%s is not public', address => {
  expect(isPublicAddress(address)).toBe(false)
})

test('a name is no address, and is left to the lookup', () => {
  expect(isForbiddenHost('localhost', isPublicAddress)).toBe(false)
  expect(isForbiddenHost('[::1]', isPublicAddress)).toBe(true)
})

test('the lookup of a name that is private fails as forbidden, in both forms that sockets ask in', async () => {
  for (const all of [true, false]) {
    const error = await new Promise(resolve => filteredLookup(isPublicAddress)('localhost', { all }, resolve))
    expect(error).toMatchObject({ code: 'forbidden-address' })
  }
})

test('the lookup gives the addresses that are allowed, and no others', async () => {
  const look = filteredLookup(address => address === '127.0.0.1')
  const found = await new Promise(resolve => look('localhost', { all: true }, (_, addresses) => resolve(addresses)))
  expect(found).toEqual([{ address: '127.0.0.1', family: 4 }])
  const one = await new Promise(resolve => look('localhost', {}, (_, address, family) => resolve([address, family])))
  expect(one).toEqual(['127.0.0.1', 4])
})
