// Generated from ICU by generate.ts: do not edit.
import type { DateWords } from '../date-words.ts'

export const deDates: DateWords = {
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  weekdaysShort: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  monthsShort: ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
  fullDate: '{weekday}, {day}. {month}',
  fullDateWithYear: '{weekday}, {day}. {month} {year}',
  dayMonth: '{day}. {month}',
  dayMonthWithYear: '{day}. {month} {year}',
  monthYear: '{month} {year}',
  time: '{hour}:{minute}',
  padsHour: false,
  otherClock: {
    time: '{hour}:{minute} {dayPeriod}',
    dayPeriods: ['AM', 'PM'],
    padsHour: false,
  },
  firstWeekday: 0,
}
