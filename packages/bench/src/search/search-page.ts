import { type EventPage, type Occurrence, pageTimes } from '@library-catalyst/core'
import { CalendarElement } from '@library-catalyst/widgets'
import '@library-catalyst/widgets/calendar/define'
import { plainSearch } from './plain-search.ts'
import { firstDate, programme } from './programme.ts'

/** Runs in the page that is measured. */
declare global {
  interface Window {
    prepare: (how: Searcher, count: number) => Promise<void>
    type: (text: string) => Promise<void>
  }
}
export type Searcher = 'widget' | 'widget, filters open' | 'plain loop'

let field: HTMLInputElement

globalThis.window.prepare = async (how, count) => {
  const occurrences = programme(count)
  field = how === 'plain loop' ? plainSearch(document.body, occurrences) : await widgetSearch(how, occurrences)
  field.focus()
  // The widget reads its events while nothing else goes on.
  await new Promise(resolve => setTimeout(resolve, 3000))
}

globalThis.window.type = async text => {
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  await painted()
  await painted()
}

async function widgetSearch(how: Searcher, occurrences: readonly Occurrence[]): Promise<HTMLInputElement> {
  const times = pageTimes({ start: firstDate, days: 365 }, 'UTC', Date.parse(`${firstDate}T08:00:00Z`))
  const page: EventPage = { ...times, items: occurrences, warnings: [] }
  const element = document.body.appendChild(new CalendarElement())
  element.search = true
  element.filters = ['branch', 'audience', 'category', 'attendanceMode', 'energy', 'free']
  element.adapter = {
    name: 'bench',
    calendar: { list: async () => page, get: async () => occurrences[0] as Occurrence },
  }
  const inShadow = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector)
  while (!inShadow('.event')) await painted()
  if (how === 'widget, filters open') inShadow('.ask button')?.click()
  return inShadow('input[type=search]') as HTMLInputElement
}

const painted = () => new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(resolve)))
