import ipaddr from 'ipaddr.js'

/** True for an IP address, or a range of them in CIDR notation (RFC 4632 section 3.1), such as `203.0.113.0/24`. */
export const isNetwork = (text: string): boolean => ipaddr.isValid(text) || ipaddr.isValidCIDR(text)

/** @param networks as above */
export function createNetworkTest(networks: readonly string[]): (address: string) => boolean {
  const ranges = networks.map(text => {
    const [base, bits] = ipaddr.isValidCIDR(text) ? ipaddr.parseCIDR(text) : [ipaddr.parse(text), undefined]
    return { base, bits: bits ?? (base.kind() === 'ipv4' ? 32 : 128) }
  })
  return address => {
    if (!ipaddr.isValid(address)) return false
    const parsed = ipaddr.process(address)
    return ranges.some(({ base, bits }) => parsed.kind() === base.kind() && parsed.match(base, bits))
  }
}

/** Who has one IPv6 address has 2^64 of them: those of one /64 are one. An IPv4 address stays as it is. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  return parsed.kind() === 'ipv4' ? parsed.toString() : ipaddr.fromByteArray(firstHalf(parsed.toByteArray())).toString()
}

const firstHalf = (bytes: readonly number[]): number[] => bytes.map((byte, place) => (place < 8 ? byte : 0))
