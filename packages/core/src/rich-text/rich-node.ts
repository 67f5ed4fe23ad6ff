/** Text in one style. */
export interface RichWords {
  readonly kind: 'text'
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
}

export interface RichBreak {
  readonly kind: 'break'
}

/** `href` is absolute, as `new URL` writes it: `http:`, `https:`, or `tel:` with digits. */
export interface RichLink {
  readonly kind: 'link'
  readonly href: string
  readonly content: readonly (RichWords | RichBreak)[]
}

export type RichInline = RichWords | RichBreak | RichLink

/**
 * A description from outside, as a tree of the few kinds that are shown. What is not in these types cannot be drawn:
 * there are no attributes, no pictures and no raw HTML.
 */
export type RichNode =
  | { readonly kind: 'paragraph'; readonly content: readonly RichInline[] }
  /** All headings are of one level: feeds choose `h1` to `h6` by size. */
  | { readonly kind: 'heading'; readonly content: readonly RichInline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly RichNode[])[] }
  | { readonly kind: 'quote'; readonly content: readonly RichNode[] }
