import { hostileOccurrences } from './hostile-occurrences.ts'
import { inside, ready, until } from './mount.ts'

/** Opens each hostile event of a calendar that has them, looks at what is shown, and closes it. */
export async function openHostileEvents(element: Element, look: () => void): Promise<void> {
  await ready(element)
  for (const [index, { descriptionHtml }] of hostileOccurrences.entries()) {
    element.shadowRoot?.querySelectorAll<HTMLElement>('.title a')[index]?.click()
    await until('the dialog is open', () => inside(element, 'dialog[open] .description'))
    if (descriptionHtml !== undefined)
      await until('the HTML is read', () => inside(element, '.description p')?.innerText === 'words')
    look()
    inside(element, '.close')?.click()
    await until('the dialog is closed', () => !inside(element, 'dialog'))
  }
}
