import { expect, test } from 'vitest'
import { longestAddress, mostCharacters, mostDepth, mostNodes, mostSource } from './limits.ts'
import type { RichInline, RichNode } from './rich-node.ts'
import { richText } from './rich-text.ts'

const text = (words: string) => ({ kind: 'text', text: words }) as const
const paragraph = (...content: RichInline[]): RichNode => ({ kind: 'paragraph', content })
const link = (href: string, words: string) => ({ kind: 'link', href, content: [text(words)] }) as const
const lineBreak = { kind: 'break' } as const

/** Paragraphs of nothing but text, as their texts. */
const texts = (html: string) =>
  richText(html).map(node => ('content' in node ? node.content.map(part => ('text' in part ? part.text : part)) : node))

test('paragraphs and line breaks stay', () => {
  expect(richText('<p>One<br>two</p>\n<p>three</p>')).toEqual([
    paragraph(text('One'), lineBreak, text('two')),
    paragraph(text('three')),
  ])
})

test('two line breaks part paragraphs, also with a space that does not break between them', () => {
  expect(texts('a<br><br>b<br>&nbsp;<br />c')).toEqual([['a'], ['b'], ['c']])
})

test('paragraphs without words are left out', () => {
  expect(texts('<p>&nbsp;</p><p>a</p><div><br></div>')).toEqual([['a']])
})

test('white space collapses, across elements too', () => {
  expect(richText('<p>  a \n b <b> c</b>  </p>')).toEqual([
    paragraph(text('a b '), { kind: 'text', text: 'c', strong: true }),
  ])
})

test('strong and emphasis go on over the paragraphs inside them', () => {
  expect(richText('<b><p>a</p><p><i>b</i></p></b>')).toEqual([
    paragraph({ kind: 'text', text: 'a', strong: true }),
    paragraph({ kind: 'text', text: 'b', strong: true, emphasis: true }),
  ])
})

test('headings are of one level', () => {
  expect(richText('<h1>Bring</h1>a scarf<h4>Do not bring</h4>a lion')).toEqual([
    { kind: 'heading', content: [text('Bring')] },
    paragraph(text('a scarf')),
    { kind: 'heading', content: [text('Do not bring')] },
    paragraph(text('a lion')),
  ])
})

test('lists keep their kind, items and lists inside them', () => {
  expect(richText('<ul><li>a<ol><li>b</ol><li><p>c</p></ul>')).toEqual([
    {
      kind: 'list',
      ordered: false,
      items: [
        [paragraph(text('a')), { kind: 'list', ordered: true, items: [[paragraph(text('b'))]] }],
        [paragraph(text('c'))],
      ],
    },
  ])
})

test('a list in a list, as Google Calendar indents, belongs to the item before it', () => {
  expect(richText('<ul><li>a</li><ul><li>b</li></ul></ul>')).toEqual(richText('<ul><li>a<ul><li>b</li></ul></li></ul>'))
})

test('a list without items, an item without words and an empty quote are left out', () => {
  expect(richText('<ul></ul><ol><li> </li></ol><blockquote><ul><li><br></ul></blockquote>')).toEqual([])
})

test('quotes hold blocks', () => {
  expect(richText('<blockquote>a<p>b</blockquote>c')).toEqual([
    { kind: 'quote', content: [paragraph(text('a')), paragraph(text('b'))] },
    paragraph(text('c')),
  ])
})

test('cells and rows of a table stay apart', () => {
  expect(texts('<table><tr><th>Mon<td>9 am<tr><th>Tue<td>10 am</table>')).toEqual([['Mon 9 am'], ['Tue 10 am']])
})

test('text alone keeps its line breaks, and an empty line parts paragraphs', () => {
  expect(richText('a <b>b</b>\nc\n\nd')).toEqual([
    paragraph(text('a '), { kind: 'text', text: 'b', strong: true }, lineBreak, text('c')),
    paragraph(text('d')),
  ])
})

test('links lead to the web or to a telephone', () => {
  expect(richText('<a href=" HTTPS://Example.org/a b ">a</a> <a href="tel:+43 (1) 4000-84500">b</a>')).toEqual([
    paragraph(link('https://example.org/a%20b', 'a'), text(' '), link('tel:+431400084500', 'b')),
  ])
})

test.each([
  'javascript:alert(1)',
  'javascript://%0aalert(1)',
  'java\nscript:alert(1)',
  '&#106;avascript&colon;alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:1',
  'mailto:a@b.example',
  '/events',
  '//evil.example',
  'https://bank.example@evil.example',
  'http://',
  'tel:*21*1234%23',
])('there is no link to %s, but its words stay', href => {
  expect(texts(`<a href="${href}">here</a>`)).toEqual([['here']])
})

test('an address that is too long is no link', () => {
  expect(texts(`<a href="https://example.org/${'a'.repeat(longestAddress)}">here</a>`)).toEqual([['here']])
})

test('a bare address becomes a link, inside an element too', () => {
  expect(richText('<p>See https://example.org/a.</p>')).toEqual([
    paragraph(text('See '), link('https://example.org/a', 'https://example.org/a'), text('.')),
  ])
})

test.each([
  '<script>bad</script>',
  '<style>bad</style>',
  '<iframe src=x>bad</iframe>',
  '<svg><style>bad</style><title>bad</title><foreignObject>bad</foreignObject></svg>',
  '<math><mtext>bad</mtext></math>',
  '<template><p>bad</p></template>',
  '<noscript><p>bad</p></noscript>',
  '<textarea>bad</textarea>',
  '<select><option>bad</select>',
  '<object><p>bad</p></object>',
  '<head><title>bad</title></head>',
  '<!-- bad --><!doctype bad><![CDATA[bad]]><?bad?></ bad>',
])('%s goes with what is in it', html => {
  expect(texts(`<p>a${html}b`)).toEqual([['ab']])
})

test('what is unknown is taken away around its text', () => {
  expect(texts('<blink onclick="x">a</blink> <span style="x">b</span> <x-y>c</x-y>')).toEqual([['a b c']])
})

test('a picture leaves its words, but not the name of its file', () => {
  expect(richText('<a href="https://x.example"><img alt="Book here" src="x.png"></a><img alt="IMG_1.JPG">')).toEqual([
    paragraph(link('https://x.example/', 'Book here')),
  ])
})

test('references are decoded once, those of HTML5 too', () => {
  expect(texts('&Auml;&ndash;&#8230;&#x1F600;&amp;lt;&ngE;&lt;b&gt;&unknown;')).toEqual([['Ä–…😀&lt;≧̸<b>&unknown;']])
})

test('controls and overrides of direction go, isolates and marks stay', () => {
  expect(texts('a\u0000b\u0007c\u202ed\u2067e\u2069\u200ff')).toEqual([['abcd\u2067e\u2069\u200ff']])
})

test('what is broken off keeps its text', () => {
  expect(texts('<p>a<b>b')).toHaveLength(1)
  expect(richText('<ul><li>a</li></ul>b<b class="')).toEqual(richText('<ul><li>a</li></ul>b'))
})

test('a text that is too long is cut, and says so', () => {
  expect(texts('a'.repeat(mostCharacters))).toEqual([['a'.repeat(mostCharacters)]])
  expect(texts('a'.repeat(mostCharacters + 1))).toEqual([[`${'a'.repeat(mostCharacters)}…`]])
})

test('nodes are counted', () => {
  expect(richText('<p>a'.repeat(mostNodes)).length).toBeLessThanOrEqual(mostNodes / 2 + 1)
})

test('what lies too deep stands in the deepest list', () => {
  const depth = (nodes: readonly RichNode[]): number =>
    Math.max(0, ...nodes.map(node => (node.kind === 'quote' ? 1 + depth(node.content) : 0)))
  const tree = richText(`${'<blockquote>'.repeat(1000)}a`)
  expect(depth(tree)).toBe(mostDepth)
  expect(JSON.stringify(tree)).toContain('"a"')
})

test.each(['<b>', '<a href=//x>', '<ul><li>', '<svg>', '<form>', '</p>', '<!--', '&lt', '<a b=', 'http://a.', '<p>a'])(
  'as many %s as are read take less than two seconds',
  part => {
    const start = performance.now()
    richText(part.repeat(mostSource / part.length))
    expect(performance.now() - start).toBeLessThan(2000)
  },
)
