// Generated from ICU by generate.ts: do not edit.
import type { DateWords } from '../date-words.ts'

export const frDates: DateWords = {
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  weekdaysShort: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  monthsShort: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  fullDate: '{weekday} {day} {month}',
  fullDateWithYear: '{weekday} {day} {month} {year}',
  dayMonth: '{day} {month}',
  dayMonthWithYear: '{day} {month} {year}',
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
