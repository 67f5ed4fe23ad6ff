import { inside, textsOf, until } from './mount.ts'

/** Search and filters come in a part of their own, perhaps after the events. */
export const canLookAround = (element: Element): Promise<Element> =>
  until('one can search and filter', () => inside(element, '.found'))

/** Types into the search field, as one letter or all at once. */
export function search(element: Element, text: string): void {
  const field = inside(element, 'input[type=search]') as HTMLInputElement
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

export const titles = (element: Element, wanted: readonly string[]): Promise<true> =>
  until(`only ${wanted.join(', ') || 'nothing'} is left`, () => textsOf(element, '.title').join() === wanted.join())

export async function openFilters(element: Element): Promise<void> {
  await until('there is a button for filters', () => inside(element, '.ask [aria-expanded]'))
  inside(element, '.ask [aria-expanded=false]')?.click()
  await until('the filters are there', () => inside(element, '.choice'))
}

export function choose(element: Element, word: string): void {
  const choices = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.choice') ?? [])]
  const found = choices.find(({ innerText }) => innerText.includes(word))?.querySelector('input')
  if (!found) throw new Error(`There is no ${word} to choose`)
  found.click()
}

export function showView(element: Element, name: string): void {
  const views = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.views label') ?? [])]
  const found = views.find(({ innerText }) => innerText.trim() === name)?.querySelector('input')
  if (!found) throw new Error(`There is no view called ${name}`)
  found.click()
}
