import { drive } from '../drive.ts'
import { firstDay, firstDayAfter, type PlainEvent, year } from '../year-of-events.ts'
import { eventsByDay, handWrittenList } from './hand-written/list.ts'
import { handWrittenMonth } from './hand-written/month.ts'
import { handWrittenCss } from './hand-written/style.ts'
import { toolbar } from './hand-written/toolbar.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(handWrittenCss)
document.adoptedStyleSheets = [sheet]

const host = document.createElement('div')
let given: readonly PlainEvent[] = []

const show = (title: string, view: Node): void => host.replaceChildren(toolbar(title), view)

drive({
  month(events) {
    given = events
    document.body.append(host)
    show('January 2026', handWrittenMonth(given, year, 0))
  },
  nextMonth: () => show('February 2026', handWrittenMonth(given, year, 1)),
  listMonth: () => show('February 2026', handWrittenList(eventsByDay(given, '2026-02-01', '2026-03-01'))),
  listYear: () => show('2026', handWrittenList(eventsByDay(given, firstDay, firstDayAfter))),
})
