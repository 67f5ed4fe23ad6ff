import type { RichInline, RichNode } from '@library-catalyst/core'
import { richText } from '@library-catalyst/core/rich-text'

/** The text of an HTML mail. What was quoted begins with `>`, as in a mail of plain text. */
export function htmlAsText(html: string): string {
  return blocks(richText(html)).join('\n\n')
}

const blocks = (nodes: readonly RichNode[]): readonly string[] => nodes.map(block)

function block(node: RichNode): string {
  switch (node.kind) {
    case 'paragraph':
    case 'heading':
      return node.content.map(inline).join('')
    case 'list':
      return node.items
        .map((item, index) => `${node.ordered ? `${index + 1}.` : '-'} ${blocks(item).join('\n')}`)
        .join('\n')
    case 'quote':
      return blocks(node.content).join('\n\n').replace(/^/gm, '> ')
  }
}

/** Of a link, the words: where it leads is not written by the person, and may carry an address. */
function inline(part: RichInline): string {
  if (part.kind === 'break') return '\n'
  return part.kind === 'text' ? part.text : part.content.map(inline).join('')
}
