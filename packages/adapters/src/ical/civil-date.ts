export const secondsPerDay = 86_400

export interface CivilDate {
  readonly year: number
  /** 1 is January. */
  readonly month: number
  readonly day: number
}

/** Days from 1 March of year 0 to 1970-01-01. Years are counted from March, so that a leap day is the last of its year. */
const epochShift = 719_468
const daysPerEra = 146_097

/** Days since 1970-01-01 in the Gregorian calendar, from year 1 on. */
export function epochDayOf(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return 365 * marchYear + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1 - epochShift
}

export function civilDateOf(epochDay: number): CivilDate {
  const shifted = epochDay + epochShift
  const era = Math.floor(shifted / daysPerEra)
  const dayOfEra = shifted - era * daysPerEra
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month > 2 ? 0 : 1),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** 0 is Monday. */
export function weekdayOfDay(epochDay: number): number {
  return (((epochDay + 3) % 7) + 7) % 7
}

const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))
let lastDay = Number.NaN
let lastText = ''

/** `YYYY-MM-DD`. The last answer is kept: occurrences of one day come together. */
export function dateText(epochDay: number): string {
  if (epochDay !== lastDay) {
    const { year, month, day } = civilDateOf(epochDay)
    lastText = `${String(year).padStart(4, '0')}-${twoDigits[month]}-${twoDigits[day]}`
    lastDay = epochDay
  }
  return lastText
}

/** `THH:MM` of each minute of a day. */
const clocks = Array.from(
  { length: 1440 },
  (_, minute) => `T${twoDigits[Math.floor(minute / 60)]}:${twoDigits[minute % 60]}`,
)

/** `YYYY-MM-DDTHH:MM` of seconds since 1970-01-01T00:00. */
export function minuteText(seconds: number): string {
  const day = Math.floor(seconds / secondsPerDay)
  return dateText(day) + (clocks[Math.floor((seconds - day * secondsPerDay) / 60)] ?? '')
}

/** `YYYY-MM-DDTHH:MM:SSZ` of epoch seconds. */
export function instantText(seconds: number): string {
  const second = ((seconds % 60) + 60) % 60
  return minuteText(seconds) + (second === 0 ? ':00Z' : `:${twoDigits[second]}Z`)
}

/** `YYYYMMDD` or `YYYYMMDDTHHMMSS`, as RFC 5545 writes it. */
export function basicText(seconds: number, allDay: boolean): string {
  const day = Math.floor(seconds / secondsPerDay)
  const date = dateText(day)
  const basic = date.slice(0, 4) + date.slice(5, 7) + date.slice(8)
  if (allDay) return basic
  const second = seconds - day * secondsPerDay
  const [hours, minutes] = [Math.floor(second / 3600), Math.floor(second / 60) % 60]
  return `${basic}T${twoDigits[hours]}${twoDigits[minutes]}${twoDigits[second % 60]}`
}
