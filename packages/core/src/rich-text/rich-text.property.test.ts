import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostDepth } from './limits.ts'
import { plainRichText } from './plain-rich-text.ts'
import type { RichInline, RichNode, RichWords } from './rich-node.ts'
import { richText } from './rich-text.ts'

/** Ways in which others have smuggled a script through an HTML filter. */
const vectors = [
  '<script>alert(1)</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="javascript://x.example/%0aalert(1)">x</a>',
  '<a href="JaVaScRiPt&colon;alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<a href="&#0000106&#0000097&#0000118&#0000097script:alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<a href="java\u0000script:alert(1)">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
  '<a href="https:javascript:alert(1)">x</a>',
  '<a href="http://&quot;onmouseover=&quot;alert(1)">x</a>',
  '<a href="//evil.example">x</a>',
  '<a href="blob:https://a.example/1">x</a>',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
  '<object data="javascript:alert(1)"><embed src="x"></object>',
  '<base href="https://evil.example/"><a href="x">x</a>',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<link rel=stylesheet href="https://evil.example">',
  '<div style="background:url(https://evil.example/x)">x</div>',
  '<p id="__proto__" class="constructor" constructor=1 __proto__=2>x</p>',
  '<__proto__>x</__proto__><constructor>y</constructor><toString>z',
  '<template><script>alert(1)</script></template>',
  '<textarea></textarea><img src=x onerror=alert(1)></textarea>',
  '<title><a title="</title><img src=x onerror=alert(1)>">',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[><img src=x onerror=alert(1)>]]>',
  '<?xml ><img src=x onerror=alert(1)>?>',
  '<plaintext><b>x',
  '<xmp><img src=x onerror=alert(1)></xmp>',
  '<p>\u202egpj.exe\u202c</p>',
  '<ul><li><table><li><a href="https://x.example"><ul><a href=tel:1234>',
  '</p></li></ul><br/></br><li>x',
  `${'<ul>'.repeat(20)}<li>x`,
]

const pieces = fc.oneof(
  fc.constantFrom(...vectors),
  fc.constantFrom(
    ...'p br b i em a li ul ol h1 h6 blockquote pre div td svg math style script form select table'
      .split(' ')
      .flatMap(name => [`<${name}>`, `</${name}>`, `<${name} `]),
  ),
  fc.constantFrom(
    '<a href="https://a.example/?q=1&amp;r">',
    '<a href=tel:+431234>',
    '&nbsp;',
    '&lt;b&gt;',
    '&#8',
    '\n',
    ' ',
  ),
  fc.constantFrom('http://a.example/(b).', 'https://[', '"', "'", '<', '>', '&', '\u0000', '\u202e', '\ud83d', '🎪'),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 25 }).map(parts => parts.join('')),
)

const wordsKeys = new Set(['kind', 'text', 'strong', 'emphasis'])

function expectWords(part: RichInline): void {
  expect(['text', 'break']).toContain(part.kind)
  for (const key of Object.keys(part)) expect(wordsKeys).toContain(key)
  if (part.kind === 'text') expect(part.text).toMatch(/^(?:\P{Cc}(?<![\u202a-\u202e]))+$/u)
}

function expectAllowed(node: RichNode, depth = 0): void {
  expect(depth).toBeLessThanOrEqual(mostDepth)
  if (node.kind === 'list') for (const item of node.items) for (const block of item) expectAllowed(block, depth + 1)
  else if (node.kind === 'quote') for (const block of node.content) expectAllowed(block, depth + 1)
  else {
    expect(['paragraph', 'heading']).toContain(node.kind)
    for (const part of node.content) {
      if (part.kind !== 'link') expectWords(part)
      else {
        expect(['http:', 'https:', 'tel:']).toContain(new URL(part.href).protocol)
        expect(new URL(part.href).href).toBe(part.href)
        part.content.forEach(expectWords)
      }
    }
  }
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function wordsHtml({ text, strong, emphasis }: RichWords): string {
  const inner = emphasis ? `<em>${escape(text)}</em>` : escape(text)
  return strong ? `<strong>${inner}</strong>` : inner
}

function inlineHtml(part: RichInline): string {
  if (part.kind === 'break') return '<br>'
  return part.kind === 'text'
    ? wordsHtml(part)
    : `<a href="${escape(part.href)}">${part.content.map(inlineHtml).join('')}</a>`
}

function blockHtml(node: RichNode): string {
  if (node.kind === 'quote') return `<blockquote>${node.content.map(blockHtml).join('')}</blockquote>`
  if (node.kind === 'list') {
    const name = node.ordered ? 'ol' : 'ul'
    return `<${name}>${node.items.map(item => `<li>${item.map(blockHtml).join('')}</li>`).join('')}</${name}>`
  }
  const name = node.kind === 'heading' ? 'h3' : 'p'
  return `<${name}>${node.content.map(inlineHtml).join('')}</${name}>`
}

const toHtml = (nodes: readonly RichNode[]): string => nodes.map(blockHtml).join('')

test('whatever the source, only kinds that are allowed come out, and links only to the web and telephones', () => {
  fc.assert(
    fc.property(hostile, source => {
      for (const node of [...richText(source), ...plainRichText(source)]) expectAllowed(node)
    }),
    { numRuns: 3000 },
  )
})

test.each(vectors)('%s leaves nothing that is not allowed', vector => {
  const tree = richText(`<p>before</p>${vector}`)
  for (const node of tree) expectAllowed(node)
  expect(richText(toHtml(tree))).toEqual(tree)
  expect(toHtml(tree)).not.toMatch(/<(?!\/?(?:p|h3|ul|ol|li|blockquote|strong|em|br|a)[ >])/)
})

test('a tree written as HTML reads as the same tree', () => {
  fc.assert(
    fc.property(hostile, source => {
      const tree = richText(source)
      expect(richText(toHtml(tree))).toEqual(tree)
    }),
    { numRuns: 3000 },
  )
})

const allowedElement = fc.constantFrom(
  'p',
  'b',
  'em',
  'ul',
  'ol',
  'li',
  'h2',
  'blockquote',
  'div',
  'span',
  'pre',
  'a',
  'td',
)
const word = fc.stringMatching(/^[a-zäß字]{1,6}$/)
const { allowed } = fc.letrec<{ allowed: string }>(again => ({
  allowed: fc.oneof(
    { maxDepth: 12 },
    word,
    fc
      .tuple(allowedElement, fc.array(again('allowed'), { maxLength: 4 }))
      .map(([name, inside]) => `<${name}>${inside.join(' ')}</${name}>`),
  ),
}))

test('no text is lost', () => {
  fc.assert(
    fc.property(allowed, source => {
      const before = source.replace(/<[^>]*>/g, '').replace(/\s/g, '')
      expect(
        toHtml(richText(source))
          .replace(/<[^>]*>/g, '')
          .replace(/\s/g, ''),
      ).toBe(before)
    }),
    { numRuns: 2000 },
  )
})
