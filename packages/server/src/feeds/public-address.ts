import type { LookupFunction } from 'node:net'
import { lookup } from 'node:dns'
import ipaddr from 'ipaddr.js'
import { FeedFailureError } from './feed-failure.ts'

/**
 * True for an address of the public Internet: not private, loopback, link-local (where clouds keep their metadata),
 * unique-local, shared, reserved or multicast, and no way round to such a one inside IPv6.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  const range = parsed.range()
  if (parsed instanceof ipaddr.IPv6) {
    if (range === 'ipv4Mapped') return isPublicAddress(parsed.toIPv4Address().toString())
    // RFC 6052: an IPv4 address in the last four bytes, as networks without IPv4 reach it.
    if (range === 'rfc6052') return isPublicAddress(parsed.toByteArray().slice(12).join('.'))
  }
  return range === 'unicast'
}

/** Which addresses may be connected to. */
export type AddressFilter = (address: string) => boolean

/**
 * The lookup of a socket that connects to allowed addresses only. It decides on the very addresses that the socket then
 * uses, so that a name cannot answer differently between check and use.
 */
export function filteredLookup(isAllowed: AddressFilter): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      const allowed = addresses.filter(({ address }) => isAllowed(address))
      const [first] = allowed
      if (!first) return callback(new FeedFailureError('forbidden-address', 'The name has no allowed address'), [])
      if (options.all) callback(null, allowed)
      else callback(null, first.address, first.family)
    })
  }
}

/** A host that is an address itself is never looked up, so it is checked here. */
export function isForbiddenHost(hostname: string, isAllowed: AddressFilter): boolean {
  const address = hostname.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(address) && !isAllowed(address)
}
