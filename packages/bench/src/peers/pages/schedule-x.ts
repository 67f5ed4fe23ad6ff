import { createCalendar, createViewList, createViewMonthGrid, viewList } from '@schedule-x/calendar'
import '@schedule-x/theme-default/dist/index.css'
import { Temporal } from 'temporal-polyfill'
import 'temporal-polyfill/global'
import { drive } from '../drive.ts'
import { firstDay, type PlainEvent } from '../year-of-events.ts'

drive({
  month(events) {
    const host = document.body.appendChild(document.createElement('div'))
    host.className = 'sx-host'
    // As its documentation asks for: a size of its own.
    host.style.height = '1000px'
    const calendar = createCalendar({
      views: [createViewMonthGrid(), createViewList()],
      selectedDate: Temporal.PlainDate.from(firstDay),
      timezone: 'UTC',
      monthGridOptions: { nEventsPerDay: 4 },
      events: events.map(toTheirs),
    })
    calendar.render(host)
  },
  nextMonth() {
    document.querySelector('.sx__chevron--next')?.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
  },
  // Its list is of all that it was given.
  async listYear() {
    document.querySelector<HTMLElement>('.sx__view-selection-selected-item')?.click()
    await new Promise(resolve => setTimeout(resolve, 20))
    const items = document.querySelectorAll<HTMLElement>('.sx__view-selection-item')
    ;[...items].find(({ textContent }) => textContent === viewList.label)?.click()
  },
})

/** Its whole days are told with the last one included. */
function toTheirs({ id, title, start, end }: PlainEvent) {
  const isAllDay = start.length === 10
  return isAllDay
    ? { id, title, start: Temporal.PlainDate.from(start), end: Temporal.PlainDate.from(end).subtract({ days: 1 }) }
    : {
        id,
        title,
        start: Temporal.ZonedDateTime.from(`${start}[UTC]`),
        end: Temporal.ZonedDateTime.from(`${end}[UTC]`),
      }
}
