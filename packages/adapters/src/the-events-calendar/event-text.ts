import { plainText } from '../plain-text.ts'

/** Rendered by WordPress, so that line ends in the source say nothing; a text without tags has no other breaks. */
const rendered = /<(?:p|br|div|li|h[1-6])\b/i

/** Plain text of a field that holds HTML. */
export function htmlText(html: string): string {
  return plainText(rendered.test(html) ? html.replace(/\s+/g, ' ') : html)
}
