import { baseCss, formsCss, styleSheet } from '@library-catalyst/widgets/parts'
import { render } from 'preact'
import { Console } from './console.tsx'
import { consoleCss } from './console.css.ts'
import { documentCss } from './document.css.ts'

const host = document.querySelector('#console')
if (host) {
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [baseCss, formsCss, consoleCss].map(styleSheet)
  document.adoptedStyleSheets = [styleSheet(documentCss)]
  render(<Console />, root)
}
