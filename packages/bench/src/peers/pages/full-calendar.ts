import { Calendar } from 'fullcalendar'
import dayGrid from 'fullcalendar/daygrid'
import list from 'fullcalendar/list'
import classicTheme from 'fullcalendar/themes/classic'
import 'fullcalendar/skeleton.css'
import 'fullcalendar/themes/classic/theme.css'
import 'fullcalendar/themes/classic/palette.css'
import { drive } from '../drive.ts'
import { firstDay } from '../year-of-events.ts'

let calendar: Calendar

drive({
  month(events) {
    const host = document.body.appendChild(document.createElement('div'))
    calendar = new Calendar(host, {
      plugins: [dayGrid, list, classicTheme],
      initialView: 'dayGridMonth',
      initialDate: firstDay,
      firstDay: 1,
      fixedWeekCount: false,
      dayMaxEvents: 4,
      height: 'auto',
      headerToolbar: { start: 'title', end: 'today prev,next dayGridMonth,listMonth' },
      // An address makes an event a link, as it is with all others.
      events: events.map(event => ({ ...event, url: `#${event.id}` })),
    })
    calendar.render()
  },
  nextMonth: () => calendar.next(),
  listMonth: () => calendar.changeView('listMonth'),
  listYear: () => calendar.changeView('listYear'),
})
