// Generated from ICU by generate.ts: do not edit.
import type { DateWords } from '../date-words.ts'

export const zhHansDates: DateWords = {
  weekdays: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  weekdaysShort: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  months: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  monthsShort: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  fullDate: '{month}月{day}日{weekday}',
  fullDateWithYear: '{year}年{month}月{day}日{weekday}',
  dayMonth: '{month}月{day}日',
  dayMonthWithYear: '{year}年{month}月{day}日',
  monthYear: '{year}年{month}月',
  time: '{hour}:{minute}',
  padsHour: false,
  otherClock: {
    time: '{dayPeriod}{hour}:{minute}',
    dayPeriods: ['上午', '下午'],
    padsHour: false,
  },
  firstWeekday: 0,
}
