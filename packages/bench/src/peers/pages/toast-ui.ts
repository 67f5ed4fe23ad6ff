import Calendar from '@toast-ui/calendar'
import '@toast-ui/calendar/dist/toastui-calendar.min.css'
import { drive } from '../drive.ts'
import { firstDay, type PlainEvent } from '../year-of-events.ts'

let calendar: Calendar

drive({
  month(events) {
    const host = document.body.appendChild(document.createElement('div'))
    host.style.height = '1000px'
    calendar = new Calendar(host, {
      defaultView: 'month',
      isReadOnly: true,
      useDetailPopup: true,
      month: { startDayOfWeek: 1, isAlways6Weeks: false },
    })
    calendar.setDate(firstDay)
    calendar.createEvents(events.map(toTheirs))
  },
  nextMonth: () => calendar.next(),
})

/** Its whole days are told with the last one included. */
function toTheirs({ id, title, start, end }: PlainEvent) {
  const isAllDay = start.length === 10
  const last = new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10)
  return isAllDay
    ? { id, title, start, end: last, isAllday: true, category: 'allday' as const }
    : { id, title, start, end, category: 'time' as const }
}
