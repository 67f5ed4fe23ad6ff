import { linkedText } from './linked-text.ts'
import type { RichBreak, RichInline, RichWords } from './rich-node.ts'

/** One per `a` element: two links to one address beside each other stay two. */
export interface LinkTarget {
  readonly href: string
}

export interface TextStyle {
  readonly strong: boolean
  readonly emphasis: boolean
  readonly link: LinkTarget | undefined
}

/** Some text, or where `text` is missing, a line break. */
interface Piece extends TextStyle {
  text?: string
}

/** The paragraph being read: collapses white space as HTML does, and merges what looks the same. */
export class ParagraphBuilder {
  #pieces: Piece[] = []

  get size(): number {
    return this.#pieces.length
  }

  addText(text: string, style: TextStyle): void {
    const last = this.#pieces.at(-1)
    const collapsed = text.replace(/[ \t\n\f\r]+/g, ' ')
    const wanted = endsLineOrSpace(last) && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
    if (wanted === '') return
    if (last?.text !== undefined && isSameStyle(last, style)) last.text += wanted
    else this.#pieces.push({ ...style, text: wanted })
  }

  /** @returns false if there is nothing on this line yet: then it parts paragraphs */
  addBreak(style: TextStyle): boolean {
    this.#trimEnd()
    if (this.#pieces.at(-1)?.text === undefined) return false
    this.#pieces.push({ ...style })
    return true
  }

  /** What was read, without white space and breaks around it; the next paragraph begins. */
  take(): readonly RichInline[] {
    do this.#trimEnd()
    while (this.#pieces.at(-1) && this.#pieces.at(-1)?.text === undefined && this.#pieces.pop())
    const pieces = this.#pieces
    this.#pieces = []
    while (pieces[0]?.text?.trimStart() === '') pieces.shift()
    if (pieces[0]?.text) pieces[0].text = pieces[0].text.trimStart()
    return inline(pieces)
  }

  #trimEnd(): void {
    for (let last = this.#pieces.at(-1); last?.text !== undefined; last = this.#pieces.at(-1)) {
      last.text = last.text.trimEnd()
      if (last.text !== '') return
      this.#pieces.pop()
    }
  }
}

const endsLineOrSpace = (piece: Piece | undefined): boolean => piece?.text === undefined || piece.text.endsWith(' ')

const isSameStyle = (one: TextStyle, other: TextStyle): boolean =>
  one.strong === other.strong && one.emphasis === other.emphasis && one.link === other.link

function inline(pieces: readonly Piece[]): readonly RichInline[] {
  const content: RichInline[] = []
  for (let at = 0; at < pieces.length;) {
    const from = at
    const link = pieces[from]?.link
    while (at < pieces.length && pieces[at]?.link === link) at++
    const parts = pieces.slice(from, at).map(words)
    const isSeen = parts.some(part => part.kind === 'text' && part.text.trim() !== '')
    if (link && isSeen) content.push({ kind: 'link', href: link.href, content: parts })
    else content.push(...parts)
  }
  return merged(content).flatMap(part => (part.kind === 'text' ? linkedText(part) : part))
}

function words({ text, strong, emphasis }: Piece): RichWords | RichBreak {
  if (text === undefined) return { kind: 'break' }
  return { kind: 'text', text, ...(strong && { strong }), ...(emphasis && { emphasis }) }
}

/** A link that nobody can see has left its white space beside text of the same look. */
function merged(parts: readonly RichInline[]): readonly RichInline[] {
  const result: RichInline[] = []
  for (const part of parts) {
    const last = result.at(-1)
    const isSame = part.kind === 'text' && last?.kind === 'text' && looksLike(part, last)
    if (isSame) result.splice(-1, 1, { ...last, text: last.text + part.text })
    else result.push(part)
  }
  return result
}

const looksLike = (one: RichWords, other: RichWords): boolean =>
  one.strong === other.strong && one.emphasis === other.emphasis
