import type { Occurrence } from '@library-catalyst/core'
import { event } from './test-port.ts'

/** This server by another name: a request to it is a request to another host, and needs no network. */
export const elsewhere = `http://${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}`

const leak = `${elsewhere}/leak.png`

/** Markup that runs `smuggled()`, asks another host or marks what it has got in with `data-smuggled`. */
const texts = [
  `<img data-smuggled src="${leak}?img" onerror="smuggled()">`,
  '<script data-smuggled>smuggled()</script>',
  '<svg data-smuggled onload="smuggled()"><style>p{color:red}</style></svg>',
  '<svg></p><style><a id="</style><img data-smuggled src=x: onerror=smuggled()>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img data-smuggled src=x: onerror=smuggled()&gt;">',
  '<form data-smuggled><math><mtext></form><form><mglyph><style></math><img src=x: onerror=smuggled()>',
  '<noscript><p title="</noscript><img data-smuggled src=x: onerror=smuggled()>">',
  '"><img data-smuggled src=x: onerror=smuggled()><"',
  "'--></title></textarea></template><img data-smuggled src=x: onerror=smuggled()>",
  '<iframe data-smuggled srcdoc="<script>parent.smuggled()</script>"></iframe>',
  '<a data-smuggled href="javascript:smuggled()">words</a>',
  '<a href="java&#10;script&colon;smuggled()">words</a>',
  '<a href="data:text/html,<script>smuggled()</script>">words</a>',
  `<p data-smuggled style="background: url(${leak}?style)">words</p>`,
  `<link data-smuggled rel="stylesheet" href="${leak}?link"><base data-smuggled href="${elsewhere}/">`,
  `<video data-smuggled poster="${leak}?poster" src="${leak}?video"></video>`,
  `<object data-smuggled data="${leak}?object"></object><embed data-smuggled src="${leak}?embed">`,
  '<details data-smuggled open ontoggle="smuggled()">words</details>',
  '<catalyst-calendar data-smuggled></catalyst-calendar>',
  '\u0000\u202e<scr\u0000ipt>smuggled()</script>{{constructor.constructor("smuggled()")()}}',
]

const addresses = [
  'javascript:smuggled()',
  'JaVaScRiPt:smuggled()',
  ' javascript:smuggled()',
  'java\tscript:smuggled()',
  '\u0001javascript:smuggled()',
  'javascript://example.org/%0asmuggled()',
  'data:text/html,<script>smuggled()</script>',
  'vbscript:smuggled()',
  'blob:https://example.org/1',
  '" onclick="smuggled()" data-smuggled="',
]

/** Events with the worst in every field; what a type forbids comes from a back end that breaks its promise. */
export const hostileOccurrences: readonly Occurrence[] = texts.map((text, index) => {
  const url = addresses[index % addresses.length] ?? ''
  return event(text, `2026-11-24T18:${String(index).padStart(2, '0')}`, {
    id: `hostile-${index}" onclick="smuggled()`,
    status: text as Occurrence['status'],
    attendanceMode: text as Occurrence['attendanceMode'],
    energy: text as NonNullable<Occurrence['energy']>,
    description: `${text}\n\n${text} ${url}`,
    // Every other one: plain text alone is shown another way.
    ...(index % 2 === 0 && { descriptionHtml: `<p>words</p>${text}<a href='${url}'>words</a>` }),
    place: { name: text, room: text, address: text },
    organiser: { name: text, url },
    branch: text,
    url,
    onlineUrl: url,
    registration: { kind: 'link', url },
    image: { url: `${leak}?image`, alt: text },
    audiences: [text],
    categories: [text],
    languages: [text],
    accessibilityFeatures: [text],
    series: { id: text, rule: text },
    materials: [{ kind: 'slides', title: text, url }],
  })
})
