import { startEarly } from './early-answers.ts'

/** Ask for everything that a widget needs until events are on screen, at once: no import waits for another. */
export function loadWidget(element: Element): void {
  startEarly(element)
  void import('./calendar.ts')
  if (element.hasAttribute('src')) void import('@library-catalyst/adapters/ical')
}
