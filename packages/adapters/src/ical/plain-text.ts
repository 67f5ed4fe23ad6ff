import { decodeEntities } from './html-entities.ts'
import { icalLimits } from './limits.ts'

/**
 * Plain text of what may be HTML: tags go, blocks and breaks become line breaks, a link keeps its address. Nothing is
 * parsed into a document, and the work grows with the length only.
 */
export function plainText(source: string): string {
  if (!untidy.test(source) && source.length <= icalLimits.textLength) return source
  const text = source.length > icalLimits.textLength ? `${source.slice(0, icalLimits.textLength)}…` : source
  return decodeEntities(text.includes('<') ? withoutTags(text) : text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Anything that `plainText` changes: most texts have none of it. */
const untidy = /[<&]|[^\S\n ]|\s\s| \n|\n |^\s|\s$/

/** The same on one line, for titles and names. */
export function plainLine(source: string): string {
  const text = plainText(source)
  return text.includes('\n') ? text.replace(/\n+/g, ' ') : text
}

const paragraphs = new Set(['p', 'ul', 'ol', 'table', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const lines = new Set(['br', 'div', 'tr', 'section', 'article', 'header', 'footer', 'hr'])
const unseen = new Set(['script', 'style', 'head', 'title', 'template'])

function withoutTags(text: string): string {
  const parts: string[] = []
  let link: { readonly url: string; readonly from: number } | undefined
  for (let at = 0; at < text.length;) {
    const tagStart = text.indexOf('<', at)
    parts.push(text.slice(at, tagStart < 0 ? text.length : tagStart))
    if (tagStart < 0) break
    const tag = readTag(text, tagStart)
    at = tag.end
    parts.push(tag.text)
    if (tag.name !== 'a') continue
    if (link && !parts.slice(link.from).join('').includes(withoutScheme(link.url))) parts.push(` (${link.url})`)
    link = tag.url === undefined ? undefined : { url: tag.url, from: parts.length }
  }
  return parts.join('')
}

interface Tag {
  readonly name: string
  /** Where the text goes on. */
  readonly end: number
  /** What stands for it. */
  readonly text: string
  /** Where a link leads. */
  readonly url?: string
}

function readTag(text: string, start: number): Tag {
  if (text.startsWith('<!--', start)) return { name: '', end: after(text, '-->', start), text: '' }
  const [, slash, name = ''] = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)/.exec(text.slice(start, start + 20)) ?? []
  if (name === '') return { name: '', end: start + 1, text: '<' }
  const end = text.indexOf('>', start)
  if (end < 0) return { name: '', end: text.length, text: text.slice(start) }
  const word = name.toLowerCase()
  if (unseen.has(word) && !slash) return { name: word, end: after(text, '>', after(text, `</${name}`, end)), text: '' }
  const mark = paragraphs.has(word) ? '\n\n' : lines.has(word) ? '\n' : word === 'li' && !slash ? '\n• ' : ''
  const url =
    word === 'a' && !slash ? /\shref\s*=\s*["']?(https?:[^"'\s>]+)/i.exec(text.slice(start, end))?.[1] : undefined
  return { name: word, end: end + 1, text: mark, ...(url !== undefined && { url }) }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

const withoutScheme = (url: string): string => url.replace(/^https?:\/\/(www\.)?|\/$/g, '')
