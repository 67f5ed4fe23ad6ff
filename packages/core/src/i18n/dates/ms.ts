// Generated from ICU by generate.ts: do not edit.
import type { DateWords } from '../date-words.ts'

export const msDates: DateWords = {
  weekdays: ['Isnin', 'Selasa', 'Rabu', 'Khamis', 'Jumaat', 'Sabtu', 'Ahad'],
  weekdaysShort: ['Isn', 'Sel', 'Rab', 'Kha', 'Jum', 'Sab', 'Ahd'],
  months: [
    'Januari',
    'Februari',
    'Mac',
    'April',
    'Mei',
    'Jun',
    'Julai',
    'Ogos',
    'September',
    'Oktober',
    'November',
    'Disember',
  ],
  monthsShort: ['Jan', 'Feb', 'Mac', 'Apr', 'Mei', 'Jun', 'Jul', 'Ogo', 'Sep', 'Okt', 'Nov', 'Dis'],
  fullDate: '{weekday}, {day} {month}',
  fullDateWithYear: '{weekday}, {day} {month} {year}',
  dayMonth: '{day} {month}',
  dayMonthWithYear: '{day} {month} {year}',
  monthYear: '{month} {year}',
  time: '{hour}:{minute} {dayPeriod}',
  dayPeriods: ['PG', 'PTG'],
  padsHour: false,
  otherClock: {
    time: '{hour}:{minute}',
    padsHour: true,
  },
  firstWeekday: 0,
}
