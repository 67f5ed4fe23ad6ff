import { addDays, type Occurrence, selectOccurrences } from '@library-catalyst/core'
import { CalendarElement } from '@library-catalyst/widgets'
import '@library-catalyst/widgets/calendar/define'
import { handWrittenList } from './hand-written-list.ts'
import { season, seasonDays, seasonStart } from './season.ts'

/** Runs in the page that is measured. */
declare global {
  interface Window {
    draw: (how: Contender, count: number) => Promise<number>
  }
}
export type Contender = 'widget' | 'hand-written DOM'

/** Resolves to the number of nodes once all is on screen. */
globalThis.window.draw = async (how, count) => {
  const occurrences = season(count)
  const host = document.body
  if (how === 'widget') {
    const now = Date.parse(`${seasonStart}T08:00:00Z`)
    const page = { ...selectOccurrences([], { days: seasonDays }, { timeZone: 'UTC', now }), items: occurrences }
    const element = new CalendarElement()
    element.days = seasonDays
    element.adapter = {
      name: 'bench',
      calendar: { list: async () => page, get: async () => occurrences[0] as Occurrence },
    }
    host.append(element)
    await painted()
    while (!element.matches(':state(ready)')) await painted()
    return countNodes(element.shadowRoot as ShadowRoot)
  }
  const style = new CSSStyleSheet()
  style.replaceSync(CalendarElement.styles.join(''))
  const root = host.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [style]
  const box = root.appendChild(document.createElement('div'))
  box.className = 'root'
  box.append(handWrittenList(occurrences, { start: seasonStart, end: addDays(seasonStart, seasonDays) }))
  await painted()
  return countNodes(root)
}

const painted = () => new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(resolve)))

const countNodes = (root: Node): number => {
  const walker = document.createTreeWalker(root)
  let count = 0
  while (walker.nextNode()) count++
  return count
}
