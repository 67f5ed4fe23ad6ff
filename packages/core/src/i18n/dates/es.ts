// Generated from ICU by generate.ts: do not edit.
import type { DateWords } from '../date-words.ts'

export const esDates: DateWords = {
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  weekdaysShort: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  monthsShort: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'],
  fullDate: '{weekday}, {day} de {month}',
  fullDateWithYear: '{weekday}, {day} de {month} de {year}',
  dayMonth: '{day} de {month}',
  dayMonthWithYear: '{day} de {month} de {year}',
  monthYear: '{month} de {year}',
  time: '{hour}:{minute}',
  padsHour: false,
  otherClock: {
    time: '{hour}:{minute} {dayPeriod}',
    dayPeriods: ['a. m.', 'p. m.'],
    padsHour: false,
  },
  firstWeekday: 0,
}
