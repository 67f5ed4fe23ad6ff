import { linkAddress } from './link-address.ts'
import type { RichInline, RichWords } from './rich-node.ts'

/** Text in which each bare web address is a link. */
export function linkedText(words: RichWords): readonly RichInline[] {
  const { text } = words
  const parts: RichInline[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(bareAddress)) {
    const address = withoutTrailing(found)
    const href = linkAddress(address)
    if (href === undefined) continue
    if (index > from) parts.push({ ...words, text: text.slice(from, index) })
    parts.push({ kind: 'link', href, content: [{ ...words, text: address }] })
    from = index + address.length
  }
  if (from < text.length) parts.push({ ...words, text: text.slice(from) })
  return parts
}

const bareAddress = /(?<![a-z\d_])https?:\/\/[^\s<>"`{}|\\^“”„«»。，、；：！？（）「」『』【】]+/giu

/** A full stop after an address belongs to the sentence, and so does a bracket that opened before it. */
function withoutTrailing(address: string): string {
  let end = address.length
  let unopened = count(address, ')') - count(address, '(')
  for (; end > 0; end--) {
    const last = address[end - 1] ?? ''
    if (last === ')' && unopened > 0) unopened--
    else if (!".,;:!?'’…*]".includes(last)) break
  }
  return address.slice(0, end)
}

const count = (text: string, character: string): number => text.split(character).length - 1
