// Generated from ICU by generate.ts: do not edit.
import type { DateWords } from '../date-words.ts'

export const taDates: DateWords = {
  weekdays: ['திங்கள்', 'செவ்வாய்', 'புதன்', 'வியாழன்', 'வெள்ளி', 'சனி', 'ஞாயிறு'],
  weekdaysShort: ['திங்.', 'செவ்.', 'புத.', 'வியா.', 'வெள்.', 'சனி', 'ஞாயி.'],
  months: ['ஜனவரி', 'பிப்ரவரி', 'மார்ச்', 'ஏப்ரல்', 'மே', 'ஜூன்', 'ஜூலை', 'ஆகஸ்ட்', 'செப்டம்பர்', 'அக்டோபர்', 'நவம்பர்', 'டிசம்பர்'],
  monthsShort: ['ஜன.', 'பிப்.', 'மார்.', 'ஏப்.', 'மே', 'ஜூன்', 'ஜூலை', 'ஆக.', 'செப்.', 'அக்.', 'நவ.', 'டிச.'],
  fullDate: '{month} {day}, {weekday}',
  fullDateWithYear: '{weekday}, {day} {month}, {year}',
  dayMonth: '{day} {month}',
  dayMonthWithYear: '{day} {month}, {year}',
  monthYear: '{month} {year}',
  time: '{hour}:{minute} {dayPeriod}',
  dayPeriods: ['AM', 'PM'],
  padsHour: false,
  otherClock: {
    time: '{hour}:{minute}',
    padsHour: true,
  },
  firstWeekday: 6,
}
