import { startEarly } from './early-answers.ts'
import { feedsIn, isTheEventsCalendar, loadCombine, loadIcal, loadTheEventsCalendar } from './feeds.ts'

/** Ask for everything that a widget needs until events are on screen, at once: no import waits for another. */
export function loadWidget(element: Element): void {
  startEarly(element)
  void import('./calendar.ts')
  const feeds = feedsIn(element.getAttribute('src') ?? '')
  for (const feed of feeds) {
    void import('./feed-adapter.ts')
    void (isTheEventsCalendar(feed) ? loadTheEventsCalendar() : loadIcal())
  }
  if (feeds[1]) void loadCombine()
}
