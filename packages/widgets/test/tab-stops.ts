import { sendKeys } from '@web/test-runner-commands'
import { inside } from './mount.ts'

/**
 * Where Tab stops in a calendar, from its first button on. Behind it stands a button of the page: a Tab that leaves the
 * page takes Firefox's keys along, for the tests after this one, too.
 */
export async function tabStopsOf(element: Element): Promise<ReadonlySet<Element>> {
  const behind = document.body.appendChild(document.createElement('button'))
  const stops = new Set<Element>()
  inside(element, '.steps button')?.focus()
  while (document.activeElement !== behind && stops.size < 20) {
    const at = element.shadowRoot?.activeElement
    if (at) stops.add(at)
    await sendKeys({ press: 'Tab' })
  }
  behind.remove()
  return stops
}
