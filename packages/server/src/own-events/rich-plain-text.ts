import type { RichInline, RichNode } from '@library-catalyst/core'
import { richText } from '@library-catalyst/core/rich-text'

/** What an HTML description says, as plain text: for the search, for calendar programs, for where nothing else is shown. */
export function richPlainText(html: string): string {
  return blocks(richText(html)).join('\n\n')
}

const blocks = (nodes: readonly RichNode[]): readonly string[] => nodes.flatMap(block)

function block(node: RichNode): readonly string[] {
  switch (node.kind) {
    case 'paragraph':
    case 'heading':
      return [inline(node.content)]
    case 'quote':
      return blocks(node.content)
    case 'list':
      return [
        node.items
          .map((item, index) => `${node.ordered ? `${index + 1}.` : '-'} ${blocks(item).join('\n')}`)
          .join('\n'),
      ]
  }
}

const inline = (content: readonly RichInline[]): string =>
  content.map(part => (part.kind === 'text' ? part.text : part.kind === 'break' ? '\n' : inline(part.content))).join('')
