import type { Page } from 'playwright-core'

/** More than any calendar should have. */
const mostStops = 200

/** How many times Tab stops in the page. */
export async function tabStops(page: Page): Promise<number> {
  for (let stops = 0; stops < mostStops; stops++) {
    await page.keyboard.press('Tab')
    if (!(await page.evaluate(isSomewhere))) return stops
  }
  return mostStops
}

/** Whether there is a stop in the grid from which an arrow key leads to another place. */
export async function arrowsWalk(page: Page): Promise<boolean> {
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab')
    if (!(await page.evaluate(isSomewhere))) return false
    if (await page.evaluate(isInput)) continue
    await page.evaluate(remember)
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(20)
    if (await page.evaluate(hasMoved)) return true
  }
  return false
}

declare global {
  var remembered: Element | undefined
}

// Each of these runs in the page by itself, so each looks for the focus anew, through shadow trees.

function isSomewhere(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body
}

function isInput(): boolean {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active?.matches('input, select, textarea') ?? false
}

function remember(): void {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  globalThis.remembered = active ?? undefined
}

function hasMoved(): boolean {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active !== document.body && active !== globalThis.remembered
}
