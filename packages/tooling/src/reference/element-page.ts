import type { ElementDoc } from './element-doc.ts'

/** The reference page of one element: Markdown, a table for each kind of thing that it has. */
export function elementPage(doc: ElementDoc): string {
  const parts = [
    `# \`<${doc.tagName}>\``,
    doc.description ?? '',
    htmlBlock(doc.example),
    section('Attributes', ['Attribute', 'Type', 'Default', ''], attributeRows(doc)),
    section('Properties without an attribute', ['Property', 'Type', ''], propertyRows(doc)),
    section('Events', ['Event', 'Type', ''], eventRows(doc)),
    section(
      'Slots',
      ['Slot', ''],
      (doc.slots ?? []).map(slot => [slot.name ? code(slot.name) : '(default)', slot.description]),
    ),
    section('Parts', ['`::part()`', ''], named(doc.cssParts)),
    section('Custom properties', ['Property', 'Default', ''], customPropertyRows(doc)),
    section('States', ['`:state()`', ''], named(doc.cssStates)),
  ]
  return `<!-- Generated from the doc blocks in packages/widgets by npm run docs:write. -->\n\n${parts.filter(Boolean).join('\n\n')}\n`
}

type Cells = readonly (string | undefined)[]

function section(title: string, head: Cells, rows: readonly Cells[]): string {
  if (rows.length === 0) return ''
  const lines = [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(cell).join(' | ')} |`)
  return `## ${title}\n\n${lines.join('\n')}`
}

/** A bar or a new line would end the cell. */
const cell = (text = ''): string => text.replaceAll('|', String.raw`\|`).replaceAll(/\s*\n\s*/g, ' ')

const code = (text: string | undefined): string | undefined => (text ? `\`${text}\`` : undefined)

const named = (things: readonly { readonly name: string; readonly description?: string }[] = []): readonly Cells[] =>
  things.map(({ name, description }) => [code(name), description])

function attributeRows({ attributes = [] }: ElementDoc): readonly Cells[] {
  return attributes.map(each => [code(each.name), code(each.type?.text), code(each.default), each.description])
}

function propertyRows({ members = [], attributes = [] }: ElementDoc): readonly Cells[] {
  const withAttribute = new Set(attributes.map(({ fieldName }) => fieldName))
  return members
    .filter(member => !withAttribute.has(member.name))
    .map(member => [
      code(member.name),
      code(member.kind === 'field' ? member.type?.text : 'method'),
      member.description,
    ])
}

function eventRows({ events = [] }: ElementDoc): readonly Cells[] {
  return events.map(each => [code(each.name), code(each.type.text), each.description])
}

function customPropertyRows({ cssProperties = [] }: ElementDoc): readonly Cells[] {
  return cssProperties.map(each => [code(each.name), code(each.default), each.description])
}

const htmlBlock = (html: string | undefined): string => (html ? `\`\`\`html\n${html}\n\`\`\`` : '')
