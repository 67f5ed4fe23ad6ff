import type { Occurrence } from '@library-catalyst/core'

/** Characters of HTML that are passed on: as many as `richText` reads. */
export const mostHtml = 100_000

/**
 * The HTML of a description, untrusted as it came, if it says more than its plain text: everybody who lists events pays
 * for it. Paragraphs and line breaks alone do not, nor do pictures, which are not shown.
 */
export function descriptionHtml(source: string): Pick<Occurrence, 'descriptionHtml'> {
  return saysMore.test(source) ? { descriptionHtml: source.slice(0, mostHtml) } : {}
}

/** Links, lists, stress, headings and quotes. */
const saysMore = /<(?:a|ul|ol|b|strong|i|em|h[1-6]|blockquote)[\s>]/i
