import { Parser } from 'htmlparser2'
import { mostSource } from './limits.ts'
import type { RichNode } from './rich-node.ts'
import { TreeBuilder } from './tree-builder.ts'

/**
 * Untrusted HTML, such as WordPress, Localist and Google Calendar send, as a tree of the few kinds that are shown:
 * paragraphs, headings, lists, quotes, line breaks, strong, emphasis, and links to `http`, `https` and `tel`. Scripts,
 * styles, frames, drawings and forms' fields go with what is in them; of every other element the text stays; a picture
 * leaves its words. Where no element breaks lines, line breaks in the text do. Touches no DOM, and never throws.
 *
 * Bounded, whatever the source: by `mostSource`, `mostCharacters`, `mostNodes` and `mostDepth` in limits.ts.
 */
export function richText(html: string): readonly RichNode[] {
  const source = html.slice(0, mostSource)
  const tree = new TreeBuilder(!breaksLines.test(source))
  const parser = new Parser({
    onopentag: (name, attributes) => tree.open(name, attributes),
    ontext: text => tree.text(text),
    onclosetag: name => tree.close(name),
  })
  parser.end(source)
  return tree.finish()
}

/** An element that says where a line ends. */
const breaksLines = /<(?:br|p|div|li|tr|h[1-6]|pre|section|article|blockquote)[\s/>]/i
