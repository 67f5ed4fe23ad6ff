import type { RichInline, RichLink, RichNode } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'

interface RichContentProps {
  readonly nodes: readonly RichNode[]
  /** Inside a list or a quote, which has one direction for all that is in it. */
  readonly isNested?: boolean
}

/** A description from outside: what its types do not name cannot be drawn. */
export function RichContent({ nodes, isNested = false }: RichContentProps): ComponentChild {
  return nodes.map((node, index) => block(node, index, isNested ? undefined : 'auto'))
}

function block(node: RichNode, key: number, dir: 'auto' | undefined): ComponentChild {
  switch (node.kind) {
    case 'paragraph':
      return (
        <p key={key} dir={dir}>
          {node.content.map(inline)}
        </p>
      )
    case 'heading':
      return (
        <h3 key={key} dir={dir}>
          {node.content.map(inline)}
        </h3>
      )
    case 'quote':
      return (
        <blockquote key={key} dir={dir}>
          <RichContent nodes={node.content} isNested />
        </blockquote>
      )
    case 'list': {
      const List = node.ordered ? 'ol' : 'ul'
      return (
        <List key={key} dir={dir}>
          {node.items.map((item, at) => (
            <li key={at}>
              <RichContent nodes={item} isNested />
            </li>
          ))}
        </List>
      )
    }
  }
}

function inline(part: RichInline, key: number): ComponentChild {
  if (part.kind === 'break') return <br key={key} />
  if (part.kind === 'link') return <Link key={key} link={part} />
  const words = part.emphasis ? <em key={key}>{part.text}</em> : part.text
  return part.strong ? <strong key={key}>{words}</strong> : words
}

/** Says where it leads, so that no words can pretend that it is elsewhere. */
function Link({ link }: { readonly link: RichLink }): ComponentChild {
  const host = hostOf(link.href)
  return (
    <a href={link.href} rel="noreferrer">
      {link.content.map(inline)}
      {host !== '' && !isAddressAt(host, link) && (
        <>
          {' '}
          <bdi class="destination">({host})</bdi>
        </>
      )}
    </a>
  )
}

/** Empty for a telephone. */
const hostOf = (href: string): string => new URL(href).host.replace(/^www\./, '')

/** The words are the address. */
function isAddressAt(host: string, { content }: RichLink): boolean {
  const words = content.map(part => (part.kind === 'text' ? part.text : ' ')).join('')
  const shown = words.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
  return shown === host || ['/', '?', '#'].some(next => shown.startsWith(host + next))
}
