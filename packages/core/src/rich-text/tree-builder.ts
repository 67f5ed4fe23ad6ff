import { cleanText } from './clean-text.ts'
import { mostCharacters, mostNodes } from './limits.ts'
import { blockElements, blocksOf, type OpenElement, openElement } from './open-element.ts'
import { ParagraphBuilder } from './paragraph-builder.ts'
import type { RichNode } from './rich-node.ts'

/** Makes the tree from elements as they open and close, properly nested. */
export class TreeBuilder {
  readonly #root: RichNode[] = []
  readonly #open: OpenElement[]
  readonly #paragraph = new ParagraphBuilder()
  #characters = 0
  #nodes = 0
  #isFull = false

  constructor(keepsLines: boolean) {
    const style = { strong: false, emphasis: false, link: undefined }
    const place = { name: '', depth: 0, blocks: this.#root, items: undefined }
    this.#open = [{ ...style, ...place, isUnseen: false, isHeading: false, keepsLines }]
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#isFull) return
    if (blockElements.has(name)) this.#endParagraph()
    this.#open.push(openElement(this.#inside, name, attributes))
    if (name === 'br') this.#addBreak()
    else if (name === 'img') this.#addText(pictureWords(attributes['alt']))
    else if (name === 'td' || name === 'th') this.#addText(' ')
  }

  close(name: string): void {
    // An element that the source breaks off in has not opened, but closes.
    if (this.#isFull || name !== this.#inside.name) return
    if (blockElements.has(name)) this.#endParagraph()
    this.#open.pop()
  }

  text(text: string): void {
    if (!this.#inside.keepsLines) return this.#addText(text)
    for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
      if (index > 0) this.#addBreak()
      this.#addText(line)
    }
  }

  /** The tree, without lists and quotes in which nothing is left. */
  finish(): readonly RichNode[] {
    this.#endParagraph()
    return this.#root.flatMap(withoutEmpty)
  }

  get #inside(): OpenElement {
    return this.#open.at(-1) as OpenElement
  }

  #addText(text: string): void {
    if (this.#inside.isUnseen || this.#isFull) return
    const shown = cleanText(text)
    const room = mostCharacters - this.#characters
    this.#paragraph.addText(shown.slice(0, room), this.#inside)
    this.#characters += shown.length
    if (shown.length > room || this.#nodes + this.#paragraph.size > mostNodes) this.#cut()
  }

  #addBreak(): void {
    if (this.#inside.isUnseen || this.#isFull) return
    if (!this.#paragraph.addBreak(this.#inside)) this.#endParagraph()
  }

  #endParagraph(): void {
    const { isUnseen, isHeading } = this.#inside
    if (isUnseen) return
    const content = this.#paragraph.take()
    if (content.length === 0) return
    this.#nodes += content.length + 1
    blocksOf(this.#inside).push({ kind: isHeading ? 'heading' : 'paragraph', content })
  }

  #cut(): void {
    this.#paragraph.addText('…', this.#inside)
    this.#endParagraph()
    this.#isFull = true
  }
}

/** A picture is left out, its words stay: they may be a smiley, or all that a link has. A file's name is none. */
const pictureWords = (words = ''): string => (/\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(words) ? '' : words)

function withoutEmpty(node: RichNode): readonly RichNode[] {
  if (node.kind === 'quote') {
    const content = node.content.flatMap(withoutEmpty)
    return content.length > 0 ? [{ ...node, content }] : []
  }
  if (node.kind !== 'list') return [node]
  const items = node.items.map(item => item.flatMap(withoutEmpty)).filter(item => item.length > 0)
  return items.length > 0 ? [{ ...node, items }] : []
}
