/** Where something is in a JSON document (RFC 6901). */
export function jsonPointer(keys: readonly unknown[]): string {
  return keys.map(key => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
