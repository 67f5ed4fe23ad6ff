/**
 * The address at which calendar programs subscribe instead of downloading once.
 *
 * @param url http(s), absolute
 */
export function webcalUrl(url: string): string {
  return url.replace(/^https?:/i, 'webcal:')
}
