import { type Calendar, createCalendar, DayGrid, List } from '@event-calendar/core'
import '@event-calendar/core/index.css'
import { drive } from '../drive.ts'
import { firstDay } from '../year-of-events.ts'

let calendar: Calendar

drive({
  month(events) {
    const host = document.body.appendChild(document.createElement('div'))
    calendar = createCalendar(host, [DayGrid, List], {
      view: 'dayGridMonth',
      date: firstDay,
      firstDay: 1,
      // It can cap events by the height of a cell only: high enough for four.
      dayMaxEvents: true,
      height: '930px',
      headerToolbar: { start: 'title', center: '', end: 'today prev,next dayGridMonth,listMonth' },
      // Only what can be clicked can be reached by keyboard.
      eventClick: () => undefined,
      events: [...events],
    })
  },
  nextMonth() {
    calendar.next()
  },
  listMonth() {
    calendar.setOption('view', 'listMonth')
  },
  listYear() {
    calendar.setOption('view', 'listYear')
  },
})
