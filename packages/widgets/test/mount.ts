import '../src/calendar/define.ts'
import type { CalendarElement } from '../src/calendar/calendar-element.tsx'
import type { TestPort } from './test-port.ts'

const mounted = new Set<Element>()
afterEach(() => {
  for (const element of mounted) element.remove()
  mounted.clear()
})

/** Puts a calendar on the page, from HTML as a page would have it; it goes when the test ends. */
export function mount(port: TestPort | undefined, html = '<catalyst-calendar></catalyst-calendar>'): CalendarElement {
  const host = document.body.appendChild(document.createElement('div'))
  mounted.add(host)
  host.innerHTML = html
  const element = host.querySelector('catalyst-calendar') as CalendarElement
  if (port) element.adapter = { name: 'test', calendar: port }
  return element
}

/** What is drawn; a test fails on its own if it is not there. */
export function inside(element: Element, selector: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null
}

export function textsOf(element: Element, selector: string): string[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].map(({ innerText }) =>
    innerText.replaceAll('\u202f', ' ').replace(/\s+/g, ' ').trim(),
  )
}

/** Waits until something is so; says what it waited for. */
export async function until<T>(what: string, look: () => T | null | undefined | false): Promise<T> {
  const end = performance.now() + 5000
  while (performance.now() < end) {
    const found = look()
    if (found) return found
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  throw new Error(`Waited in vain until ${what}`)
}

export const ready = (element: Element): Promise<boolean> =>
  until('events are shown', () => element.matches(':state(ready)'))
