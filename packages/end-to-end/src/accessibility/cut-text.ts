import type { Page } from 'playwright-core'

/** Text that cannot be read: cut off by its own box, or outside the page. One line each, none if all can be read. */
export function cutText(page: Page): Promise<readonly string[]> {
  return page.locator('catalyst-calendar').evaluate(element => {
    const found: string[] = []
    for (const node of element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
      const text = [...node.childNodes].map(child => (child.nodeType === 3 ? (child.textContent ?? '') : '')).join('')
      if (text.trim() === '' || node.closest('.visually-hidden') || !node.checkVisibility()) continue
      const box = node.getBoundingClientRect()
      if (box.width === 0) continue
      const { overflowX, overflowY } = getComputedStyle(node)
      const isCut =
        (overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1) ||
        (overflowY !== 'visible' && node.scrollHeight > node.clientHeight + 1)
      if (isCut || box.right > innerWidth + 1 || box.left < -1)
        found.push(`${node.localName}.${node.className}: ${text}`)
    }
    return found
  })
}

/** WCAG 1.4.12: lines, letters, words and paragraphs further apart than anybody designs for. */
export async function spaceText(page: Page): Promise<void> {
  await page.locator('catalyst-calendar').evaluate(element => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    )
    element.shadowRoot?.adoptedStyleSheets.push(sheet)
  })
}
