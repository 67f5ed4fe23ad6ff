// Generated from ICU by generate.ts: do not edit.
import type { DateWords } from '../date-words.ts'

export const enDates: DateWords = {
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
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  fullDate: '{weekday} {day} {month}',
  fullDateWithYear: '{weekday}, {day} {month} {year}',
  dayMonth: '{day} {month}',
  dayMonthWithYear: '{day} {month} {year}',
  monthYear: '{month} {year}',
  time: '{hour}:{minute} {dayPeriod}',
  dayPeriods: ['am', 'pm'],
  padsHour: false,
  otherClock: {
    time: '{hour}:{minute}',
    padsHour: false,
  },
  firstWeekday: 0,
}
