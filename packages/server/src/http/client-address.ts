/**
 * Who asks, by their IP address. A proxy is believed when it says for whom it asks (`X-Forwarded-For`), and nobody else
 * is: the list is read from its end, where the nearest proxy wrote, as far as the proxies reach.
 *
 * @param peer the other end of the connection
 * @returns undefined if the connection is no more
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  isProxy: (address: string) => boolean,
): string | undefined {
  let client = peer
  for (const hop of forwardedFor?.split(',').reverse() ?? []) {
    if (client === undefined || !isProxy(client)) return client
    client = withoutPort(hop.trim())
  }
  return client
}

/** Some proxies write it, after an IPv4 address or after an IPv6 address in brackets. */
const withoutPort = (hop: string): string => hop.replace(/^\[(.+)\](?::\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1')
