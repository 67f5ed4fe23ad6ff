import { linkAddress } from './link-address.ts'
import { mostDepth } from './limits.ts'
import type { TextStyle } from './paragraph-builder.ts'
import type { RichNode } from './rich-node.ts'

/** What an element passes on to what is in it. */
export interface OpenElement extends TextStyle {
  readonly name: string
  readonly isUnseen: boolean
  readonly isHeading: boolean
  /** Line breaks in the text are breaks, as in `pre`. */
  readonly keepsLines: boolean
  /** Lists and quotes around it. */
  readonly depth: number
  /** Where blocks go, unless it is a list. */
  readonly blocks: RichNode[]
  /** The items of the list that it is: blocks go into the last. */
  readonly items: RichNode[][] | undefined
}

/** An element inside `outer`. A list, an item or a quote takes its place in the tree at once. */
export function openElement(
  outer: OpenElement,
  name: string,
  attributes: Readonly<Record<string, string>>,
): OpenElement {
  const parent = { ...outer, name }
  if (unseen.has(name)) return { ...parent, isUnseen: true }
  if (strong.has(name)) return { ...parent, strong: true }
  if (emphasis.has(name)) return { ...parent, emphasis: true }
  if (name === 'a') return { ...parent, link: linkTo(attributes['href']) }
  if (name === 'pre') return { ...parent, keepsLines: true }
  if (/^h[1-6]$/.test(name)) return { ...parent, isHeading: true }
  if (parent.isUnseen) return parent
  if (name === 'li' && parent.items) return { ...parent, blocks: newItem(parent.items), items: undefined }
  return parent.depth < mostDepth ? openContainer(parent, name) : parent
}

function openContainer(parent: OpenElement, name: string): OpenElement {
  const inside = { ...parent, depth: parent.depth + 1, items: undefined }
  if (name === 'ul' || name === 'ol') {
    const items: RichNode[][] = []
    blocksOf(parent).push({ kind: 'list', ordered: name === 'ol', items })
    return { ...inside, items }
  }
  if (name === 'blockquote') {
    const content: RichNode[] = []
    blocksOf(parent).push({ kind: 'quote', content })
    return { ...inside, blocks: content }
  }
  return parent
}

/** Where a block goes; what stands in a list, and in no item, belongs to the item before it. */
export const blocksOf = ({ blocks, items }: OpenElement): RichNode[] =>
  items ? (items.at(-1) ?? newItem(items)) : blocks

function newItem(items: RichNode[][]): RichNode[] {
  const item: RichNode[] = []
  items.push(item)
  return item
}

function linkTo(address: string | undefined): TextStyle['link'] {
  const href = linkAddress(address ?? '')
  return href === undefined ? undefined : { href }
}

const strong = new Set(['b', 'strong'])
const emphasis = new Set(['i', 'em', 'cite', 'dfn', 'var'])

/** What is in these is no text for readers. */
const unseen = new Set(
  (
    'script style iframe object embed applet svg math template noscript noembed noframes frameset textarea title ' +
    'select datalist audio video canvas'
  ).split(' '),
)

/** Where these begin and end, a paragraph does. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'html body p div section article aside header footer main nav figure figcaption address center hr pre ' +
    'blockquote ul ol menu dir li dl dt dd h1 h2 h3 h4 h5 h6 form fieldset legend details summary dialog ' +
    'table caption thead tbody tfoot tr'
  ).split(' '),
)
