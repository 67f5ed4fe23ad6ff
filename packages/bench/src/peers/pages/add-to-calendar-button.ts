import 'add-to-calendar-button'
import { drive } from '../drive.ts'
import { firstDay, type PlainEvent } from '../year-of-events.ts'

drive({
  /** It shows no calendar, but puts one event into the reader's. */
  month(events: readonly PlainEvent[]) {
    const button = document.createElement('add-to-calendar-button')
    const attributes = {
      name: events[0]?.title ?? '',
      options: "'Apple','Google','iCal','Outlook.com'",
      location: 'Central Library',
      startDate: firstDay,
      startTime: '10:00',
      endTime: '11:00',
      timeZone: 'Europe/Vienna',
    }
    for (const [name, value] of Object.entries(attributes)) button.setAttribute(name, value)
    document.body.append(button)
  },
  nextMonth: () => undefined,
})
