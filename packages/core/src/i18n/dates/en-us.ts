// Generated from ICU by generate.ts: do not edit.
import type { DateWords } from '../date-words.ts'

export const enUsDates: DateWords = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  weekdaysShort: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  fullDate: '{weekday}, {month} {day}',
  fullDateWithYear: '{weekday}, {month} {day}, {year}',
  dayMonth: '{month} {day}',
  dayMonthWithYear: '{month} {day}, {year}',
  monthYear: '{month} {year}',
  time: '{hour}:{minute} {dayPeriod}',
  dayPeriods: ['AM', 'PM'],
  padsHour: false,
  otherClock: {
    time: '{hour}:{minute}',
    padsHour: true,
  },
  firstWeekday: 6,
}
