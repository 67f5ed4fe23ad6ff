/** Path and query of a request, as they were sent. */
export function targetOf({ url }: Request): string {
  return url.slice(url.indexOf('/', 'https://'.length))
}
