const sheets = new Map<string, CSSStyleSheet>()

/** One constructed sheet per text, whoever adopts it: no style element, so a strict CSP has nothing to refuse. */
export function styleSheet(text: string): CSSStyleSheet {
  let sheet = sheets.get(text)
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    sheets.set(text, sheet)
  }
  return sheet
}

/** Add a sheet that comes later than its root: a lazy part brings its own. */
export function adoptStyles(node: Node, text: string): void {
  const root = node.getRootNode()
  const sheet = styleSheet(text)
  if (root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
}
