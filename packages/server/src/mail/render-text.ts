import type { MailBlock, MailDraft } from './mail-draft.ts'
import type { MailFrame } from './mail-frame.ts'
import { wrapText } from './wrap-text.ts'

/** The mail as plain text, in lines of 78 columns at most, but for addresses: those stay whole. */
export function renderText({ blocks }: MailDraft, { greeting, footer }: MailFrame): string {
  const parts = [greeting, ...blocks.map(renderBlock)].map((part, index) => (index === 0 ? wrapText(part) : part))
  // Readers know the line that sets the rest apart (RFC 3676 section 4.3), and leave it out of a reply.
  return `${parts.join('\n\n')}\n\n-- \n${footer.map(line => wrapText(line)).join('\n')}\n`
}

function renderBlock(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return wrapText(block.text)
    case 'action':
      return `${wrapText(`${block.label}:`)}\n${block.url}`
    case 'list':
      return block.items.map(item => wrapText(`- ${item}`)).join('\n')
    case 'quote':
      return wrapText(block.text, '> ')
  }
}
