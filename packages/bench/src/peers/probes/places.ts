import type { Page } from 'playwright-core'

/** For each event its column, in pixels, and what stands beside its title: its time. */
export function placesOfEvents(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const places: string[] = []
    const pending: Node[] = [document.body]
    for (let root = pending.pop(); root; root = pending.pop()) {
      const walker = document.createTreeWalker(root)
      while (walker.nextNode()) {
        const node = walker.currentNode
        if (node instanceof Element && node.shadowRoot) pending.push(node.shadowRoot)
        const parent = node.parentElement
        if (!(node instanceof Text) || !/#\d+/.test(node.data) || !parent?.checkVisibility()) continue
        const { left } = parent.getBoundingClientRect()
        const box = parent.closest('a, [role=button], [class*=event], [class*=entry]') ?? parent
        places.push(`${Math.round(left / 100)} ${box.textContent}`)
      }
    }
    return places.toSorted()
  })
}

/** Pixels that stick out to the side, and titles of which a part cannot be read. */
export function squeezed(page: Page): Promise<{ readonly sticksOut: number; readonly cut: number }> {
  return page.evaluate(() => {
    let cut = 0
    const pending: Node[] = [document.body]
    for (let root = pending.pop(); root; root = pending.pop()) {
      const walker = document.createTreeWalker(root)
      while (walker.nextNode()) {
        const node = walker.currentNode
        if (node instanceof Element && node.shadowRoot) pending.push(node.shadowRoot)
        const parent = node.parentElement
        if (!(node instanceof Text) || !/#\d+/.test(node.data) || !parent?.checkVisibility()) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const text = range.getBoundingClientRect()
        for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
          const { overflowX } = getComputedStyle(box)
          const { left, right } = box.getBoundingClientRect()
          if (overflowX === 'visible' || (text.right <= right + 1 && text.left >= left - 1)) continue
          cut++
          break
        }
      }
    }
    return { sticksOut: document.documentElement.scrollWidth - document.documentElement.clientWidth, cut }
  })
}
