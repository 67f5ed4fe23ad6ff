/**
 * Where pictures may come from. To ask a host for one tells it who reads what, so none is asked that the page does not
 * name, by being there itself, as its server, or by `picture-hosts`.
 */
export interface PictureRule {
  /** The page's own; `null` where it has none. */
  readonly origin: string
  /** What relative addresses start from. */
  readonly base: string
  /** Base address of the reference server that events come from. */
  readonly api: string | undefined
  /** Names of further hosts, each with its port where that is not the usual one. */
  readonly hosts: readonly string[]
}

/**
 * The address at which a picture may be asked for; `undefined` where nobody may be asked. It is the one that was
 * checked, as the browser reads it, and not the text that it came as.
 *
 * A redirect is the allowed host's own doing, and cannot be foreseen. SVG is allowed: in an `img` it runs nothing, and
 * asks for nothing.
 */
export function allowedPicture(address: string, { origin, base, api, hosts }: PictureRule): string | undefined {
  const url = parse(address, base)
  if (!url || url.username !== '' || url.password !== '') return undefined
  // A page that is safe from others on the way stays so.
  if (url.protocol !== 'https:' && (url.protocol !== 'http:' || origin.startsWith('https:'))) return undefined
  const isOwn = url.origin === origin || (api !== undefined && url.origin === parse(api, base)?.origin)
  const isNamed = () => hosts.some(host => parse(`${url.protocol}//${host}`)?.host === url.host)
  return isOwn || isNamed() ? url.href : undefined
}

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}
